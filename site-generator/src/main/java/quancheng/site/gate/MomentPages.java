package quancheng.site.gate;

import java.util.ArrayList;
import java.util.List;
import quancheng.site.Language;
import quancheng.site.Page;
import quancheng.site.SiteConfig;
import quancheng.site.forms.Hidden;
import quancheng.site.layout.Asset;
import quancheng.site.layout.Document;
import quancheng.site.layout.Frame;
import quancheng.site.layout.Part;
import quancheng.site.layout.Site;
import quancheng.site.layout.Style;

/** The page that asks for a moment, as UTF-8 bytes of HTML. */
public final class MomentPages {

    private static final Asset SCRIPT = Asset.file("js/moment.js");
    private static final String PATH = "assets/moment-" + SCRIPT.fingerprint() + ".js";

    private final SiteConfig config;

    public MomentPages(SiteConfig config) {
        this.config = config;
    }

    /** Solves the puzzle; a file of its own, so that no page carries it that does not ask. */
    public static Page script() {
        return new Page(PATH, "text/javascript; charset=utf-8", PATH, SCRIPT::bytes);
    }

    public byte[] page(Language language, Moment moment) {
        Site site = Site.of(config, language);
        var page = new MomentPage(site.say("moment"), site.say("moment.lede"), site.api(moment.path()), hidden(moment), moment.puzzle(),
                site.say("moment.progress"), site.say("moment.done"), site.say("moment.wait", moment.seconds()), site.say("moment.send"),
                site.say("moment.why"), site.file(PATH));
        return Frame.bytes(site, Document.closed(Document.Reader.ANSWERED, "", site.say("frame.title", page.title()), Style.TEXT,
                Part.of(JtemomentGenerated::render, page)));
    }

    private static List<Hidden> hidden(Moment moment) {
        var hidden = new ArrayList<Hidden>();
        moment.answers().forEach((name, values) -> values.forEach(value -> hidden.add(new Hidden(name, value))));
        hidden.add(new Hidden("wait", moment.turn()));
        hidden.add(new Hidden("altcha", ""));
        return hidden;
    }
}
