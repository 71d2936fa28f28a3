package quancheng.site.offers;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import quancheng.site.Language;
import quancheng.site.Page;
import quancheng.site.Posting;
import quancheng.site.SiteConfig;
import quancheng.site.forms.FormState;
import quancheng.site.forms.Hidden;
import quancheng.site.forms.JtesaidGenerated;
import quancheng.site.forms.Row;
import quancheng.site.forms.Said;
import quancheng.site.layout.Document;
import quancheng.site.layout.Frame;
import quancheng.site.layout.Link;
import quancheng.site.layout.Part;
import quancheng.site.layout.Script;
import quancheng.site.layout.Site;
import quancheng.site.layout.Style;
import quancheng.site.posts.PostPages;
import quancheng.store.posts.MotherPost;

/** Every page that answers an employer, as UTF-8 bytes of HTML. */
public final class OfferPages {

    static final String NEW = "posts/new/";
    static final String MANAGE = "posts/manage/";

    private final SiteConfig config;

    public OfferPages(SiteConfig config) {
        this.config = config;
    }

    /** The two pages an employer finds without having sent anything: where an offer begins, and where its link leads. */
    public static List<Page> fixed(Site site) {
        return List.of(Frame.page(site, NEW, NEW, () -> Document.open(NEW, site.say("offer.head"), site.say("offer.description"), Style.OFFER,
                        Part.of(JtebeginGenerated::render, BeginPage.of(site, new Steps(site, Draft.EMPTY, 1).page(Step.EMPLOYER)))).with(Script.FORM)),
                Frame.page(site, MANAGE, MANAGE, () -> Document.closed(Document.Reader.UNLISTED, MANAGE, site.say("frame.title", site.say("manage.title")),
                        Style.FORM, Part.of(JteopenGenerated::render, OpenPage.of(site, FormState.EMPTY))).with(Script.MANAGE)));
    }

    /** One step of the form, with everything typed and what is wrong with it. @param stretches of a day, at least so many to fill in */
    public byte[] step(Language lang, Step step, Draft draft, int stretches) {
        Site site = site(lang);
        StepPage page = new Steps(site, draft, stretches).page(step);
        return bytes(site, NEW, title(site, draft.state(), page.title()), Style.OFFER, Script.FORM, Part.of(JtestepGenerated::render, page));
    }

    /** The whole offer, to be looked at and handed in. */
    public byte[] check(Language lang, Draft draft) {
        Site site = site(lang);
        CheckPage page = new CheckParts(site, draft).page();
        return bytes(site, NEW, title(site, draft.state(), page.title()), Style.OFFER, Script.NONE, Part.of(JtecheckGenerated::render, page));
    }

    /** As the public page will look; the employer's standing is not known to whoever writes. */
    public byte[] look(Language lang, MotherPost post, String link, LocalDate today) {
        Site site = site(lang);
        var page = new LookPage(site.say("look.note"), PostPages.look(site, new Posting(post, Optional.empty()), today), site.api("posts/manage/edit"),
                List.of(new Hidden("lang", lang.code()), new Hidden("token", link)), site.say("look.back"));
        return bytes(site, NEW, site.say("frame.title", post.offer().title()), Style.POST, Script.NONE, Part.of(JtepreviewGenerated::render, page));
    }

    /** Kept for later: the link that goes on. */
    public byte[] kept(Language lang, String link, LocalDate until) {
        Site site = site(lang);
        return said(site, NEW, new Said("", site.say("kept.title"), Optional.of(link(site, link)), "", List.of(), "", List.of(site.say("kept.line", site.dates().date(until))), List.of()));
    }

    /** Handed in: what happens next, and the link. @param id to be named on the phone */
    public byte[] submitted(Language lang, String title, String id, String link) {
        Site site = site(lang);
        return said(site, NEW, new Said("", site.say("submitted.title"), Optional.of(link(site, link)), site.say("manage.rows"),
                List.of(new Row(site.say("offer.title"), title), new Row(site.say("manage.row.id"), id)), site.say("received.next"),
                List.of(site.say("submitted.next.1"), site.say("submitted.next.2"), site.say("submitted.next.3"), site.say("submitted.next.4")), List.of()));
    }

    private static Said.Kept link(Site site, String link) {
        return new Said.Kept(site.say("kept.link"), new Link(site.absolute(MANAGE).href() + "#t=" + link, site.page(MANAGE).fragment("t=" + link)),
                site.say("kept.link.hint"));
    }

    /** What an employer's link opened. */
    public byte[] manage(Language lang, Managed managed) {
        Site site = site(lang);
        ManagePage page = new ManageParts(site, managed).page();
        return bytes(site, MANAGE, site.say("frame.title", page.title()), Style.OFFER, Script.NONE, Part.of(JtemanageGenerated::render, page));
    }

    /** The form of {@code posts/manage/} again. */
    public byte[] open(Language lang, FormState state) {
        Site site = site(lang);
        return bytes(site, MANAGE, title(site, state, site.say("manage.title")), Style.FORM, Script.MANAGE, Part.of(JteopenGenerated::render, OpenPage.of(site, state)));
    }

    private static byte[] said(Site site, String path, Said said) {
        return bytes(site, path, site.say("frame.title", said.title()), Style.APPLY, Script.NONE, Part.of(JtesaidGenerated::render, said));
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
