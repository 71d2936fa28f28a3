package quancheng.site.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
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
    private static final Asset SCRIPT = Asset.file("js/desk/session.js", "js/desk/views.js", "js/desk/kept.js", "js/desk/scanner.js",
            "js/desk/doorview.js", "js/desk/arrivals.js", "js/desk/doorsync.js", "js/desk/door.js", "js/desk/start.js");
    private static final String SCRIPT_PATH = "assets/desk-" + SCRIPT.fingerprint() + ".js";

    /** Reads QR codes where the browser cannot; only the door's page loads it. */
    private static final Asset DECODER = Asset.file("js/vendor/jsqr.js");
    static final String DECODER_PATH = "assets/jsqr-" + DECODER.fingerprint() + ".js";

    /** Lets the desk open without a network. Its name must stay, and it reaches only what lies below it. */
    static final String WORKER_PATH = PATH + "worker.js";
    private static final String JAVASCRIPT = "text/javascript; charset=utf-8";

    private ShellPage() {
    }

    public static Page of(Site site) {
        return new Page(site.language().prefix() + PATH, Page.HTML, List.of(PATH, site.config()),
                () -> Part.bytes(JteshellGenerated::render, shell(site)));
    }

    /** What the desk loads: in all languages the same. */
    public static List<Page> scripts() {
        return List.of(new Page(SCRIPT_PATH, JAVASCRIPT, SCRIPT_PATH, SCRIPT::bytes), new Page(DECODER_PATH, JAVASCRIPT, DECODER_PATH, DECODER::bytes));
    }

    /** The worker, with the addresses it keeps: this language's shell, the script, the decoder. */
    public static Page worker(Site site) {
        String files = Stream.of(site.page(PATH), site.file(SCRIPT_PATH), site.file(DECODER_PATH)).map(url -> "'" + url.href() + "'").collect(joining(", "));
        String head = "const NAME = 'desk-" + site.language().code() + "-" + SCRIPT.fingerprint() + "';\nconst FILES = [" + files + "];\n";
        return new Page(site.language().prefix() + WORKER_PATH, JAVASCRIPT, List.of(head, site.config()),
                () -> (head + new String(Asset.file("js/desk/worker.js").bytes(), UTF_8)).getBytes(UTF_8));
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
