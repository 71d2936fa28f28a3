package quancheng.site.layout;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import quancheng.site.Language;
import quancheng.site.SiteConfig;
import quancheng.site.text.Dates;
import quancheng.site.text.Texts;

/**
 * The site as seen from one language: where its pages are and how it speaks.
 *
 * @param kept what stands on page after page, rendered once
 */
public record Site(SiteConfig config, Language language, Texts texts, Dates dates, Kept kept) {

    private static final Map<SiteConfig, List<Site>> ALL = new ConcurrentHashMap<>();

    public static Site of(SiteConfig config, Language language) {
        return ALL.computeIfAbsent(config, Site::inAllLanguages).get(language.ordinal());
    }

    private static List<Site> inAllLanguages(SiteConfig config) {
        return Stream.of(Language.values())
                .map(language -> new Site(config, language, Texts.of(language), Dates.of(language), new Kept())).toList();
    }

    /** The same in the other language. */
    public Site other() {
        return kept.get(Site.class, () -> of(config, language.other()));
    }

    /** A page's address by its path without language: {@code activities/a05/}. */
    public SafeUrl page(String path) {
        return file(language.prefix() + path);
    }

    /** A file both languages share: {@code data/availability.json}. */
    public SafeUrl file(String path) {
        return new SafeUrl(config.base() + "/" + path);
    }

    /** The same page with scheme and host, for what is read away from the site. */
    public SafeUrl absolute(String path) {
        return new SafeUrl(config.origin() + page(path).href());
    }

    /** Where a form posts to: {@code signups}. */
    public SafeUrl api(String path) {
        return new SafeUrl(config.api() + "/api/" + path);
    }

    public String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }
}
