package quancheng.site.feeds;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import quancheng.site.Language;
import quancheng.site.Page;
import quancheng.site.SiteConfig;
import quancheng.site.SiteData;
import quancheng.site.posts.Listings;
import quancheng.site.posts.Opening;
import quancheng.site.posts.Openings;
import quancheng.site.projects.Promises;
import quancheng.site.qr.Qr;
import quancheng.site.search.SearchIndex;
import quancheng.store.activities.Activity;

/** Every file of the site that is not a page for people. */
public final class DataFiles {

    public static final String JSON = "application/json; charset=utf-8";
    public static final String CALENDAR = "text/calendar; charset=utf-8";

    /** A feed shows what comes next, not everything. */
    private static final int FEED_LENGTH = 60;

    private final SiteConfig config;
    private final SiteData data;
    private final Promises promises;
    private final Openings openings;
    private final Listings postings;
    private final List<Page> files = new ArrayList<>();

    private DataFiles(SiteConfig config, SiteData data) {
        this.config = config;
        this.data = data;
        this.promises = new Promises(data);
        this.openings = new Openings(data);
        this.postings = new Listings(openings);
    }

    /** The files that go with these pages. */
    public static List<Page> all(SiteConfig config, SiteData data, List<Page> pages) {
        var all = new DataFiles(config, data);
        all.overviews(pages);
        for (var language : Language.values()) {
            all.feeds(language);
            data.activities().forEach(activity -> all.beside(language, activity));
            all.openings.open().forEach(opening -> all.beside(language, opening));
        }
        return all.files;
    }

    /** Where an activity's page lies. */
    static String page(Language language, Activity activity) {
        return language.prefix() + "activities/" + activity.id() + "/";
    }

    private void overviews(List<Page> pages) {
        var activities = data.activities();
        var listed = Sitemap.listed(pages).stream().filter(path -> !openings.isGone(path)).toList();
        files.add(new Page("data/availability.json", JSON, List.of(activities, data.availability()),
                () -> OpenData.availability(data)));
        files.add(new Page("data/activities.json", JSON, activities, () -> OpenData.activities(config, data)));
        files.add(new Page("data/search.json", JSON, activities, () -> SearchIndex.json(activities)));
        files.add(new Page("data/posts.json", JSON, openings.open(), () -> PostFilters.json(postings)));
        files.add(new Page("data/mother-posts.json", JSON, openings.open(), () -> PostData.json(config, openings.open())));
        files.add(new Page("data/mother-posts.csv", "text/csv; charset=utf-8", openings.open(), () -> PostData.csv(config, openings.open())));
        files.add(new Page("data/projects.json", JSON, promises.all(), () -> ProjectData.json(config, promises.all())));
        files.add(new Page("data/projects.csv", "text/csv; charset=utf-8", promises.all(), () -> ProjectData.csv(config, promises.all())));
        files.add(new Page("sitemap.xml", "application/xml; charset=utf-8", listed, () -> Sitemap.of(config, listed)));
        files.add(new Page("robots.txt", "text/plain; charset=utf-8", "", this::robots));
    }

    private void feeds(Language language) {
        String prefix = language.prefix();
        var next = data.activities().stream()
                .filter(activity -> !activity.ends().toLocalDate().isBefore(data.today())).limit(FEED_LENGTH).toList();
        files.add(new Page(prefix + "feed.xml", "application/rss+xml; charset=utf-8", next, () -> Rss.of(config, language, next)));
        files.add(new Page(prefix + "feed.json", "application/feed+json; charset=utf-8", next,
                () -> JsonFeed.of(config, language, next)));
        files.add(new Page(prefix + "projects/feed.xml", "application/rss+xml; charset=utf-8", promises.all(),
                () -> ProjectFeed.of(config, language, promises.all())));
        var newest = openings.open().stream().limit(FEED_LENGTH).toList();
        files.add(new Page(prefix + "posts/feed.xml", "application/rss+xml; charset=utf-8", newest, () -> PostFeed.rss(config, language, newest)));
        files.add(new Page(prefix + "posts/feed.json", "application/feed+json; charset=utf-8", newest, () -> PostFeed.json(config, language, newest)));
        files.add(new Page(prefix + "programme.ics", CALENDAR, data.activities(),
                () -> Calendar.of(config, language, data.activities())));
    }

    private void beside(Language language, Activity activity) {
        String page = page(language, activity);
        files.add(new Page(page + "event.ics", CALENDAR, activity, () -> Calendar.of(config, language, List.of(activity))));
        files.add(new Page(page + "qr.png", "image/png", page, () -> Qr.png(config.address(page))));
    }

    private void beside(Language language, Opening opening) {
        String page = language.prefix() + opening.path();
        files.add(new Page(page + "qr.png", "image/png", page, () -> Qr.png(config.address(page))));
    }

    /** Nothing to hide, but an API is no page, and the desk is for those who know it. */
    private byte[] robots() {
        return """
                User-agent: *
                Disallow: %1$s/api/
                Disallow: %1$s/desk/
                Sitemap: %2$s
                """.formatted(config.base(), config.address("sitemap.xml")).getBytes(StandardCharsets.UTF_8);
    }
}
