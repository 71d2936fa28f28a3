package quancheng.site.layout;

import gg.jte.Content;
import java.util.List;
import java.util.function.Supplier;
import quancheng.site.Language;
import quancheng.site.Page;

/** A whole page: the head, the header with its links, the body, the footer. */
public record Frame(String language, Head head, String skip, SafeUrl home, String homeName, Content mark, Content wordmark,
                    Sizes sizes, Link translation, Language translated, String navName, List<Link> nav, Content body,
                    List<Link> links, List<Link> lines, Content script) {

    /** The three steps of 长者模式. */
    public record Sizes(String name, String normal, String large, String larger) {
    }

    public static final Asset MARK = Asset.svg("mark");
    public static final Asset WORDMARK = Asset.svg("wordmark");

    /** The bytes of a page that answers somebody. */
    public static byte[] bytes(Site site, Document page) {
        return Part.bytes(JteframeGenerated::render, of(site, page));
    }

    /** A page of the site; its document is made only when the bytes are asked for. @param basis see {@link Page} */
    public static Page page(Site site, String path, Object basis, Supplier<Document> document) {
        return new Page(site.language().prefix() + path, Page.HTML, basis, () -> bytes(site, document.get()));
    }

    private static Frame of(Site site, Document page) {
        Language other = site.language().other();
        return new Frame(site.language().tag(), Head.of(site, page), site.say("frame.skip"), site.page(""), site.say("frame.home"),
                MARK, WORDMARK, sizes(site), new Link(other.own(), site.other().page(page.path())), other, site.say("frame.nav"),
                Fixtures.of("nav", site, page.path()), page.body(),
                Fixtures.of("link", site, page.path()), Fixtures.of("line", site, page.path()), page.script().code());
    }

    public static Sizes sizes(Site site) {
        return new Sizes(site.say("frame.size"), site.say("frame.size.1"), site.say("frame.size.2"), site.say("frame.size.3"));
    }
}
