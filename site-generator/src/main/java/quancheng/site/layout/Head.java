package quancheng.site.layout;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import quancheng.site.Language;

/** What stands in {@code <head>}. WeChat's link cards show the title and nothing else, so a title carries day and place. */
public record Head(String title, String description, boolean indexed, boolean unlisted, SafeUrl canonical, SafeUrl picture, List<Alternate> alternates,
                   Optional<Link> feed, String locale, Content policy, Content style, Content size, List<Content> data) {

    /** The same page in a language. */
    public record Alternate(String language, SafeUrl url) {
    }

    public static Head of(Site site, Document page) {
        return new Head(page.title(), page.description(), page.reader() == Document.Reader.EVERYBODY,
                page.reader() == Document.Reader.UNLISTED, site.absolute(page.path()), ShareCard.address(site.config()), alternates(site, page), feed(site, page),
                site.language().tag().replace('-', '_'), Policy.of(site, page.style(), page.script()), page.style().sheet(), Script.SIZE,
                page.data().stream().toList());
    }

    /** Where feed readers look for it: on the pages it is the news of. */
    private static Optional<Link> feed(Site site, Document page) {
        boolean news = page.reader() == Document.Reader.EVERYBODY && (page.path().isEmpty() || page.path().equals("activities/"));
        return news ? Optional.of(new Link(site.say("map.rss"), site.page("feed.xml"))) : Optional.empty();
    }

    private static List<Alternate> alternates(Site site, Document page) {
        Site chinese = site.language() == Language.ZH ? site : site.other();
        SafeUrl anyOther = chinese.absolute(page.path());
        return List.of(new Alternate(chinese.language().tag(), anyOther),
                new Alternate(Language.EN.tag(), chinese.other().absolute(page.path())), new Alternate("x-default", anyOther));
    }
}
