package quancheng.site.info;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import quancheng.site.Page;
import quancheng.site.layout.Document;
import quancheng.site.layout.Frame;
import quancheng.site.layout.Link;
import quancheng.site.layout.Part;
import quancheng.site.layout.Site;
import quancheng.site.layout.Style;

/** Makes the pages that are only text. */
public final class InfoPages {

    private static final int ACCESSIBILITY_SECTIONS = 4;
    private static final String FILE = "privacy/" + Notice.VERSION + ".txt";

    private InfoPages() {
    }

    public static List<Page> of(Site site) {
        return List.of(notice(site), text(site, "accessibility", ACCESSIBILITY_SECTIONS), SiteMap.of(site), missing(site));
    }

    /** The notice as plain text, in both languages: what its hash is of. */
    public static Page file() {
        return new Page(FILE, "text/plain; charset=utf-8", FILE, () -> Notice.text().getBytes(StandardCharsets.UTF_8));
    }

    private static Page notice(Site site) {
        return Frame.page(site, "privacy/", "privacy", () -> {
            var page = new NoticePage(site.say("privacy.title"), site.say("privacy.lede"), site.say("privacy.version", Notice.VERSION),
                    Notice.sections(site.texts()), new Link(site.say("privacy.file"), site.file(FILE)), site.say("privacy.sha", Notice.sha256()));
            return Document.open("privacy/", site.say("frame.title", page.title()), page.lede(), Style.NOTICE, Part.of(JtenoticeGenerated::render, page));
        });
    }

    private static Page text(Site site, String name, int sections) {
        return Frame.page(site, name + "/", name, () -> {
            var page = new TextPage(site.say(name + ".title"), site.say(name + ".lede"), IntStream.rangeClosed(1, sections)
                    .mapToObj(number -> section(site, name + "." + number)).toList(), List.of());
            return Document.open(name + "/", site.say("frame.title", page.title()), page.lede(), Style.TEXT, Part.of(JtetextGenerated::render, page));
        });
    }

    /** A paragraph a line. */
    private static TextPage.Section section(Site site, String key) {
        return new TextPage.Section(site.say(key), site.say(key + ".text").lines().toList(), List.of());
    }

    private static Page missing(Site site) {
        return Frame.page(site, "404.html", "404", () -> {
            List<Link> links = List.of(new Link(site.say("list.all"), site.page("activities/")),
                    new Link(site.say("closed.mine"), site.page("my/")), new Link(site.say("list.home"), site.page("")));
            var page = new TextPage(site.say("missing.title"), site.say("missing.lede"), List.of(), links);
            return Document.closed(Document.Reader.UNLISTED, "404.html", site.say("frame.title", page.title()), Style.TEXT, Part.of(JtetextGenerated::render, page));
        });
    }
}
