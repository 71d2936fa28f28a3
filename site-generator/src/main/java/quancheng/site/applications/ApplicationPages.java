package quancheng.site.applications;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import quancheng.site.Language;
import quancheng.site.Page;
import quancheng.site.SiteConfig;
import quancheng.site.forms.FormState;
import quancheng.site.forms.Hidden;
import quancheng.site.forms.Problem;
import quancheng.site.forms.Said;
import quancheng.site.layout.Document;
import quancheng.site.layout.Frame;
import quancheng.site.layout.Link;
import quancheng.site.layout.Part;
import quancheng.site.layout.Script;
import quancheng.site.layout.Site;
import quancheng.site.layout.Style;
import quancheng.site.signups.Notice;
import quancheng.store.posts.Application;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.PostId;
import quancheng.store.posts.rules.TimeFit;

/** Every page that answers an applicant, or somebody who reports a post, as UTF-8 bytes of HTML. */
public final class ApplicationPages {

    static final String LIST = "posts/";
    static final String STATUS = "posts/status/";

    private final SiteConfig config;

    public ApplicationPages(SiteConfig config) {
        this.config = config;
    }

    /** {@code posts/status/}: where a status link leads. */
    public static Page find(Site site) {
        return Frame.page(site, STATUS, STATUS, () -> Document.closed(Document.Reader.UNLISTED, STATUS, site.say("frame.title", site.say("status.title")),
                Style.FORM, Part.of(JtestatusGenerated::render, StatusPage.of(site, FormState.EMPTY))).with(Script.STATUS));
    }

    /** The form again, with what is wrong or to change something. */
    public byte[] form(Language lang, MotherPost post, FormState state) {
        Site site = site(lang);
        ApplyForm form = ApplyForms.of(site, post, state);
        var page = new AgainPage(new Link(site.say("apply.back"), site.page(path(post.id()))), Problem.of(site, state, ApplyForms.ids(form)),
                post.offer().title(), site.say("apply.lede", post.offer().employer()), form);
        return bytes(site, path(post.id()), title(site, state, page.title()), Style.APPLY, Script.FORM, Part.of(JteagainGenerated::render, page));
    }

    /** Her answers, to be looked at before they are sent. @param typed everything posted, to be sent along unseen */
    public byte[] check(Language lang, MotherPost post, Sent sent, Map<String, List<String>> typed) {
        Site site = site(lang);
        var page = new CheckPage(site.say("check.title"), site.say("check.lede", post.offer().title(), post.offer().employer()),
                FitView.of(site, TimeFit.of(post.offer().hours(), sent.hours())), SentRows.toCheck(site, sent), ApplyForms.action(site, post.id()),
                hidden(typed), site.say("check.more"), ApplyForms.more(site, new FormState(typed, Map.of())), site.say("check.send"), site.say("check.edit"), site.say("check.next"));
        return bytes(site, path(post.id()), site.say("frame.title", page.title()), Style.APPLY, Script.NONE, Part.of(JtecheckGenerated::render, page));
    }

    private static List<Hidden> hidden(Map<String, List<String>> typed) {
        return typed.entrySet().stream().filter(field -> !field.getKey().equals("go") && !ApplyForms.MORE.contains(field.getKey()))
                .flatMap(field -> field.getValue().stream().map(value -> new Hidden(field.getKey(), value))).toList();
    }

    /** @param link what opens it again, with the last four digits of her phone */
    public byte[] received(Language lang, MotherPost post, Application application, String link) {
        Site site = site(lang);
        String address = site.absolute(STATUS).href() + "#t=" + link;
        var said = new Said("", site.say("received.title"), Optional.of(new Said.Kept(site.say("received.link"),
                new Link(address, site.page(STATUS).fragment("t=" + link)), site.say("received.link.hint"))), site.say("sent.rows"), rows(site, post, application),
                site.say("received.next"), List.of(site.say("received.next.1", site.dates().moment(application.dueAt())),
                site.say("received.next.2"), site.say("received.next.3")), List.of(all(site)));
        return said(site, path(post.id()), said);
    }

    private static List<quancheng.site.forms.Row> rows(Site site, MotherPost post, Application application) {
        var rows = new ArrayList<>(List.of(new quancheng.site.forms.Row(site.say("sent.post"), post.offer().title()),
                new quancheng.site.forms.Row(site.say("sent.employer"), post.offer().employer())));
        rows.addAll(SentRows.sent(site, Sent.of(application)));
        return rows;
    }

    /** Why nothing was passed on: {@code before}, {@code not-open}, {@code too-many}. */
    public byte[] refused(Language lang, MotherPost post, String why, Object... details) {
        Site site = site(lang);
        return said(site, path(post.id()), Said.words("no", site.say("refused." + why), List.of(site.say("refused." + why + ".line", details)),
                List.of(all(site), new Link(site.say("status.title"), site.page(STATUS)))));
    }

    /** The form of {@code posts/status/} again. */
    public byte[] find(Language lang, FormState state) {
        Site site = site(lang);
        return bytes(site, STATUS, title(site, state, site.say("status.title")), Style.FORM, Script.STATUS,
                Part.of(JtestatusGenerated::render, StatusPage.of(site, state)));
    }

    /** An application that was opened. @param said key of what just happened; empty where nothing did */
    public byte[] mine(Language lang, MotherPost post, Application application, String link, String said) {
        return mine(lang, post, application, link, said, FormState.EMPTY);
    }

    /** The same with what she typed to correct it, and what is wrong with that. */
    public byte[] mine(Language lang, MotherPost post, Application application, String link, String said, FormState typed) {
        Site site = site(lang);
        MinePage page = new MineParts(site, post, application, link).page(said.isEmpty() ? "" : site.say("mine.said." + said), typed);
        return bytes(site, STATUS, title(site, typed, page.title()), Style.APPLY, Script.NONE, Part.of(JtemineGenerated::render, page));
    }

    /** Everything kept of her, line by line, as UTF-8 text. */
    public byte[] text(Language lang, MotherPost post, Application application) {
        return new MineParts(site(lang), post, application, "").text().getBytes(StandardCharsets.UTF_8);
    }

    /** Her data is gone. */
    public byte[] erased(Language lang) {
        Site site = site(lang);
        return said(site, STATUS, Said.words("", site.say("erased.title"), List.of(site.say("erased.line")), List.of(all(site))));
    }

    /** The report again, because something was missing. */
    public byte[] report(Language lang, PostId post, FormState state) {
        Site site = site(lang);
        var page = new ReportPage(site.say("report"), ReportForms.of(site, post, state));
        return bytes(site, path(post), title(site, state, page.title()), Style.APPLY, Script.NONE, Part.of(JtereportingGenerated::render, page));
    }

    public byte[] reported(Language lang, PostId post, boolean paused) {
        Site site = site(lang);
        return said(site, path(post), Said.words("", site.say("reported.title"), List.of(site.say(paused ? "reported.paused" : "reported.line"),
                site.say("reported.police")), List.of(all(site))));
    }

    /** Bad news about a call to do with posts. */
    public byte[] notice(Language lang, Notice notice) {
        Site site = site(lang);
        String key = "notice." + (notice == Notice.NOT_FOUND ? "no_post" : notice.name().toLowerCase(Locale.ROOT));
        return said(site, LIST, Said.words("no", site.say(key), List.of(site.say(key + ".line")),
                List.of(all(site), new Link(site.say("status.title"), site.page(STATUS)))));
    }

    private static Link all(Site site) {
        return new Link(site.say("apply.all"), site.page(LIST));
    }

    static String path(PostId post) {
        return LIST + post + "/";
    }

    private static byte[] said(Site site, String path, Said said) {
        return bytes(site, path, site.say("frame.title", said.title()), Style.APPLY, Script.NONE, Part.of(quancheng.site.forms.JtesaidGenerated::render, said));
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
