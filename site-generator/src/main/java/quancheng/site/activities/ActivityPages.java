package quancheng.site.activities;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quancheng.site.Page;
import quancheng.site.SiteData;
import quancheng.site.layout.Asset;
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
import quancheng.store.activities.Theme;

/** Makes the page of every activity. */
public final class ActivityPages {

    private static final Map<Theme, Content> SCENES = Stream.of(Theme.values())
            .collect(Collectors.toMap(Function.identity(), theme -> Asset.svg("scenes/" + theme.slug())));

    private ActivityPages() {
    }

    /** What a page offers to whoever wants to come; the room of signups makes it. */
    @FunctionalInterface
    public interface Way {
        Content in(Site site, Activity activity, Availability availability);
    }

    /** On an activity and its coarse state: which seats are taken is nothing a page says. */
    public static List<Page> of(Site site, SiteData data, Way way) {
        return data.activities().stream().map(activity -> Frame.page(site, Card.path(activity),
                List.of(activity, data.of(activity).state()), () -> document(site, activity, data.of(activity), way))).toList();
    }

    /** A theme's small scene, coloured by the page it stands in. */
    public static Content scene(Theme theme) {
        return SCENES.get(theme);
    }

    /** For titles: what, when and where, because a shared link shows nothing else. */
    static String headline(Site site, Activity activity) {
        String place = activity.online() ? site.say("place.online") : Words.venue(site, activity).text();
        return site.say("activity.head", Words.title(site, activity).text(), site.dates().when(activity), place);
    }

    private static Document document(Site site, Activity activity, Availability availability, Way way) {
        return Document.open(Card.path(activity), headline(site, activity), description(site, activity), Style.ACTIVITY,
                        Part.of(JteactivityGenerated::render, page(site, activity, availability, way)))
                .with(availability.places().isPresent() ? Script.ACTIVITY : Script.FORM)
                .with(EventData.of(site, activity, availability));
    }

    private static String description(Site site, Activity activity) {
        return site.say("activity.description", Words.summary(site, activity).text(), site.dates().when(activity),
                Words.venue(site, activity).text());
    }

    private static ActivityPage page(Site site, Activity activity, Availability availability, Way way) {
        return new ActivityPage(new Link(site.say("list.back"), site.page(Listing.ROOT)), scene(activity.theme()),
                Tag.tone(activity.theme()), tags(site, activity), Words.title(site, activity), Words.otherTitle(site, activity),
                Facts.of(site, activity, availability), call(site, availability), site.say("activity.what"),
                Words.summary(site, activity), paragraphs(site, activity), site.say("activity.before"), tips(site, activity),
                way.in(site, activity, availability), site.say("activity.asked"), questions(site, activity),
                new Link(site.say("activity.poster"), site.page(Posters.path(activity))));
    }

    private static List<Tag> tags(Site site, Activity activity) {
        return Stream.concat(Stream.of(Tag.theme(site, activity.theme())), Tag.of(site, activity).stream()).toList();
    }

    private static List<Phrase> paragraphs(Site site, Activity activity) {
        Phrase description = Words.description(site, activity);
        return description.text().lines().filter(line -> !line.isBlank())
                .map(line -> new Phrase(line, description.language())).toList();
    }

    private static Optional<String> call(Site site, Availability availability) {
        return switch (availability.state()) {
            case PLENTY, FEW -> Optional.of(site.say("activity.call"));
            case WAITLIST -> Optional.of(site.say("activity.call.waitlist"));
            case FULL, NOT_OPEN_YET, CLOSED, CANCELLED, INVITATION -> Optional.empty();
        };
    }

    private static List<String> tips(Site site, Activity activity) {
        if (activity.admission() instanceof Admission.Invitation) {
            return List.of(site.say("tip.invited"));
        }
        var tips = new ArrayList<String>();
        tips.add(site.say(activity.online() ? "tip.online" : activity.confidential() ? "tip.quiet" : "tip.early"));
        if (activity.children().mayCome()) {
            tips.add(site.say("tip.children"));
        }
        tips.add(site.say("tip.cancel"));
        return tips;
    }

    private static List<ActivityPage.Question> questions(Site site, Activity activity) {
        return switch (activity.admission()) {
            case Admission.Invitation() -> List.of();
            case Admission.Open open -> List.of(
                    new ActivityPage.Question(site.say("ask.full"), site.say(open.waitlist() ? "waitlist.rule" : "ask.full.no")),
                    new ActivityPage.Question(site.say("ask.change"), site.say("ask.change.answer")),
                    new ActivityPage.Question(site.say("ask.phone"), site.say("ask.phone.answer")));
        };
    }
}
