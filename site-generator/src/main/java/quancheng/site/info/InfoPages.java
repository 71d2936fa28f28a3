package quancheng.site.info;

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

    private static final int PRIVACY_SECTIONS = 6;
    private static final int ACCESSIBILITY_SECTIONS = 4;

    private InfoPages() {
    }

    public static List<Page> of(Site site) {
        return List.of(text(site, "privacy", PRIVACY_SECTIONS), text(site, "accessibility", ACCESSIBILITY_SECTIONS), SiteMap.of(site), missing(site));
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
