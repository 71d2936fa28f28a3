package quancheng.site.desk;

import java.util.List;
import quancheng.site.Page;
import quancheng.site.layout.Asset;
import quancheng.site.layout.Document;
import quancheng.site.layout.Frame;
import quancheng.site.layout.Head;
import quancheng.site.layout.Link;
import quancheng.site.layout.Part;
import quancheng.site.layout.Site;
import quancheng.site.layout.Style;

/** Makes {@code desk/} and its script. */
public final class ShellPage {

    private static final String PATH = "desk/";
    private static final Asset SCRIPT = Asset.file("js/desk/session.js", "js/desk/views.js", "js/desk/start.js");
    private static final String SCRIPT_PATH = "assets/desk-" + SCRIPT.fingerprint() + ".js";

    private ShellPage() {
    }

    public static Page of(Site site) {
        return new Page(site.language().prefix() + PATH, Page.HTML, List.of(PATH, site.config()),
                () -> Part.bytes(JteshellGenerated::render, shell(site)));
    }

    public static Page script() {
        return new Page(SCRIPT_PATH, "text/javascript; charset=utf-8", SCRIPT_PATH, SCRIPT::bytes);
    }

    private static Shell shell(Site site) {
        var page = Document.closed(Document.Reader.UNLISTED, PATH, site.say("frame.title", site.say("desk")), Style.DESK, Part.NOTHING);
        return new Shell(site.language().tag(), Head.of(site, page), site.say("frame.skip"), site.api("desk"), site.config().signIn(),
                site.page(PATH), site.say("name"), Frame.MARK, Frame.WORDMARK, site.say("desk"), Frame.sizes(site),
                new Link(site.language().other().own(), site.other().page(PATH)), site.language().other(), site.say("desk.nav"),
                site.say("desk.signout"), words(site), site.file(SCRIPT_PATH));
    }

    private static Shell.Words words(Site site) {
        return new Shell.Words(site.say("desk"), site.say("desk.lede"), site.say("desk.signin"), site.say("desk.noscript"),
                site.say("desk.offline"), site.say("desk.again"), site.say("desk.expired"), site.say("desk.refused"),
                site.say("desk.idle"), site.say("desk.stay"), site.say("desk.working"), site.say("desk.foot"), site.say("desk.fault"));
    }
}
