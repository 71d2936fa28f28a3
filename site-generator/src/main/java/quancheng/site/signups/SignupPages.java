package quancheng.site.signups;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import quancheng.site.Language;
import quancheng.site.SiteConfig;
import quancheng.site.activities.Card;
import quancheng.site.activities.Listing;
import quancheng.site.activities.Words;
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

/** Every page that answers a posted form, as UTF-8 bytes of HTML. */
public final class SignupPages {

    private final SiteConfig config;

    public SignupPages(SiteConfig config) {
        this.config = config;
    }

    /** One activity's form again: a summary of the errors on top, each error at its field, everything typed still there. */
    public byte[] form(Language lang, Activity activity, Availability availability, FormState state) {
        return switch (activity.admission()) {
            case Admission.Open open -> again(site(lang), activity, open, availability, state);
            case Admission.Invitation() -> answers(lang, List.of(new Answer.InvitationOnly(activity)));
        };
    }

    private static byte[] again(Site site, Activity activity, Admission.Open open, Availability availability, FormState state) {
        SignupForm form = FormParts.one(site, activity, open, availability, state);
        var title = Words.title(site, activity);
        String place = activity.online() ? site.say("place.online") : Words.venue(site, activity).text();
        var page = new Again(new Link(site.say("again.back"), site.page(Card.path(activity))),
                Problem.of(site, state, FormParts.ids(form)), title.text(), title.lang(),
                site.say("again.lede", site.dates().when(activity), place), form);
        return bytes(site, Card.path(activity), title(site, state, title.text()), Style.FORM, Script.FORM, Part.of(JteagainGenerated::render, page));
    }

    /** The form for several activities again. */
    public byte[] several(Language lang, List<Activity> offered, FormState state) {
        Site site = site(lang);
        return bytes(site, Forms.SEVERAL, title(site, state, site.say("several.title")), Style.FORM, Script.FORM,
                Forms.several(site, offered, state));
    }

    /** The result: one answer for each activity asked for. */
    public byte[] answers(Language lang, List<Answer> answers) {
        Site site = site(lang);
        boolean alone = answers.size() == 1;
        List<Result> results = answers.stream().map(new Results(site, alone)::of).toList();
        Optional<String> title = alone ? Optional.empty() : Optional.of(site.texts().count("answers.title", results.size()));
        String path = alone ? Card.path(answers.getFirst().activity()) : Listing.ROOT;
        return bytes(site, path, site.say("frame.title", title.orElseGet(() -> results.getFirst().heading())), Style.ANSWER, Script.NONE,
                Part.of(JteanswersGenerated::render, new AnswersPage(title, results)));
    }

    /** The form of {@code /my/} again. */
    public byte[] find(Language lang, FormState state) {
        Site site = site(lang);
        return bytes(site, Forms.FIND, title(site, state, site.say("find.title")), Style.FORM, Script.NONE,
                Part.of(JtefindGenerated::render, FindPage.of(site, state)));
    }

    /** A signup that was found: its state, its code, the forms to change or cancel it. */
    public byte[] mine(Language lang, Mine mine) {
        Site site = site(lang);
        MinePage page = new MineParts(site, mine).page();
        return bytes(site, Forms.FIND, title(site, mine.form(), page.title().text()), Style.ANSWER, Script.NONE,
                Part.of(JtemineGenerated::render, page));
    }

    /** Nothing is left of her. */
    public byte[] forgotten(Language lang) {
        return notice(site(lang), "notice.forgotten");
    }

    public byte[] notice(Language lang, Notice notice) {
        return notice(site(lang), "notice." + notice.name().toLowerCase(Locale.ROOT));
    }

    private static byte[] notice(Site site, String key) {
        var page = new NoticePage(site.say(key), List.of(site.say(key + ".line")),
                List.of(new Link(site.say("closed.mine"), site.page(Forms.FIND)), new Link(site.say("list.all"), site.page(Listing.ROOT))));
        return bytes(site, Forms.FIND, site.say("frame.title", page.title()), Style.TEXT, Script.NONE, Part.of(JtenoticeGenerated::render, page));
    }

    private Site site(Language language) {
        return Site.of(config, language);
    }

    private static String title(Site site, FormState state, String title) {
        return site.say(state.errors().isEmpty() ? "frame.title" : "frame.title.error", title);
    }

    private static byte[] bytes(Site site, String path, String title, Style style, Script script, Content body) {
        return Frame.bytes(site, Document.closed(Document.Reader.ANSWERED, path, title, style, body).with(script));
    }
}
