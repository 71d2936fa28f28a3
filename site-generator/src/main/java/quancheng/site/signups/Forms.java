package quancheng.site.signups;

import gg.jte.Content;
import java.util.List;
import quancheng.site.Page;
import quancheng.site.SiteData;
import quancheng.site.activities.Listing;
import quancheng.site.forms.FormState;
import quancheng.site.forms.Problem;
import quancheng.site.layout.Document;
import quancheng.site.layout.Frame;
import quancheng.site.layout.Link;
import quancheng.site.layout.Part;
import quancheng.site.layout.Script;
import quancheng.site.layout.Site;
import quancheng.site.layout.Style;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Admission;
import quancheng.store.activities.Availability;

/** The forms as static pages carry them, untouched. */
public final class Forms {

    /** A form with ten thousand boxes helps nobody: the next ones, in programme order. */
    private static final int MOST_OFFERED = 120;

    static final String SEVERAL = "signup/";
    static final String FIND = "my/";

    private Forms() {
    }

    /** On an activity's page: the form, or why there is none and what to do instead. */
    public static Content admission(Site site, Activity activity, Availability availability) {
        return switch (activity.admission()) {
            case Admission.Invitation() -> closed(site, "invitation", site.say("closed.invitation.line"));
            case Admission.Open open -> open(site, activity, open, availability);
        };
    }

    private static Content open(Site site, Activity activity, Admission.Open open, Availability availability) {
        return switch (availability.state()) {
            case PLENTY, FEW, WAITLIST -> Part.of(JtesignupGenerated::render,
                    FormParts.one(site, activity, open, availability, FormState.EMPTY));
            case FULL -> closed(site, "full", site.say("closed.full.line"));
            case NOT_OPEN_YET -> closed(site, "early", site.say("closed.early.line",
                    site.dates().moment(open.opensAt()), site.dates().moment(open.closesAt())));
            case CLOSED -> closed(site, "over", site.say("closed.over.line", site.dates().moment(open.closesAt())));
            case CANCELLED -> closed(site, "cancelled", site.say("closed.cancelled.line"));
            case INVITATION -> closed(site, "invitation", site.say("closed.invitation.line"));
        };
    }

    private static Content closed(Site site, String why, String line) {
        return Part.of(JteclosedGenerated::render, new Closed(site.say("closed." + why), List.of(line),
                List.of(new Link(site.say("closed.other"), site.page(Listing.ROOT + "places-left/")),
                        new Link(site.say("closed.mine"), site.page("my/")))));
    }

    /** {@code signup/}: one form for several activities, offering what can be signed up for now. */
    public static Page several(Site site, SiteData data) {
        List<Activity> offered = offered(data);
        return Frame.page(site, SEVERAL, offered, () -> Document.open(SEVERAL, site.say("several.head"), site.say("several.description"),
                Style.FORM, several(site, offered, FormState.EMPTY)).with(Script.FORM));
    }

    /** {@code my/}: find a signup again. */
    public static Page find(Site site) {
        return Frame.page(site, FIND, FIND, () -> Document.open(FIND, site.say("frame.title", site.say("find.title")), site.say("find.description"),
                Style.FORM, Part.of(JtefindGenerated::render, FindPage.of(site, FormState.EMPTY))).with(Script.MANAGE));
    }

    static Content several(Site site, List<Activity> offered, FormState state) {
        SignupForm form = FormParts.several(site, offered, state);
        return Part.of(JteagainGenerated::render, new Again(new Link(site.say("list.back"), site.page(Listing.ROOT)),
                Problem.of(site, state, FormParts.ids(form)), site.say("several.title"), null, site.say("several.lede"), form));
    }

    private static List<Activity> offered(SiteData data) {
        return data.activities().stream().filter(activity -> switch (data.of(activity).state()) {
            case PLENTY, FEW, WAITLIST -> true;
            case FULL, NOT_OPEN_YET, CLOSED, CANCELLED, INVITATION -> false;
        }).limit(MOST_OFFERED).toList();
    }
}
