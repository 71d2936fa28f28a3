package quancheng.site.layout;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Stream;
import quancheng.site.Language;

/** What stands in {@code <head>}. WeChat's link cards show the title and nothing else, so a title carries day and place. */
public record Head(String title, String description, boolean indexed, boolean unlisted, SafeUrl canonical, List<Alternate> alternates,
                   String locale, Content style, Content size, List<Content> data) {

    /** The same page in a language. */
    public record Alternate(String language, SafeUrl url) {
    }

    public static Head of(Site site, Document page) {
        return new Head(page.title(), page.description(), page.reader() == Document.Reader.EVERYBODY,
                page.reader() == Document.Reader.UNLISTED, site.absolute(page.path()), alternates(site, page),
                site.language().tag().replace('-', '_'), page.style().sheet(), Script.SIZE,
                page.data().stream().toList());
    }

    private static List<Alternate> alternates(Site site, Document page) {
        Stream<Alternate> languages = Stream.of(Language.values())
                .map(language -> new Alternate(language.tag(), Site.of(site.config(), language).absolute(page.path())));
        Alternate anyOther = new Alternate("x-default", Site.of(site.config(), Language.ZH).absolute(page.path()));
        return Stream.concat(languages, Stream.of(anyOther)).toList();
    }
}
