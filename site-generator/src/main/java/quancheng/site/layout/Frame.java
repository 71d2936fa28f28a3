package quancheng.site.layout;

import gg.jte.Content;
import java.util.List;
import java.util.function.Supplier;
import quancheng.site.Language;
import quancheng.site.Page;

/** A whole page: the head, the header with its links, the body, the footer. */
public record Frame(String language, Head head, String skip, Content top, Link translation, Language translated, Content nav, Content body,
                    Content foot, Content script) {

    /** The way home and the sizes of text. */
    record Top(SafeUrl home, String homeName, Content mark, Content wordmark, Sizes sizes) {
    }

    /** Where one may go; the part of the site one is in is marked. */
    record Nav(String name, List<Link> links) {
    }

    /** Which of the links are current, as bits. */
    private record Here(int links) {
    }

    /** What a public body has to say on every page. */
    record Foot(List<Link> links, List<Link> lines) {
    }

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
        return new Frame(site.language().tag(), Head.of(site, page), site.say("frame.skip"), top(site), new Link(other.own(), site.other().page(page.path())), other,
                nav(site, page.path()), page.body(), foot(site), page.script().code());
    }

    private static Content top(Site site) {
        return site.kept().get(Top.class, () -> Part.rendered(JtetopGenerated::render, new Top(site.page(""),
                site.say("frame.home"), MARK, WORDMARK, sizes(site))));
    }

    private static Content nav(Site site, String path) {
        return site.kept().get(new Here(Fixtures.here("nav", site, path)), () -> Part.rendered(JtenavGenerated::render,
                new Nav(site.say("frame.nav"), Fixtures.of("nav", site, path))));
    }

    private static Content foot(Site site) {
        return site.kept().get(Foot.class, () -> Part.rendered(JtefootGenerated::render,
                new Foot(Fixtures.of("link", site, ""), Fixtures.of("line", site, ""))));
    }

    public static Sizes sizes(Site site) {
        return new Sizes(site.say("frame.size"), site.say("frame.size.1"), site.say("frame.size.2"), site.say("frame.size.3"));
    }
}
