package quancheng.site.info;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import quancheng.site.Page;
import quancheng.site.layout.Document;
import quancheng.site.layout.Frame;
import quancheng.site.layout.Link;
import quancheng.site.layout.Part;
import quancheng.site.layout.Site;
import quancheng.site.layout.Style;
import quancheng.store.activities.Theme;

/** Everything there is, on one page for people: what a public site has to offer, and where feeds and data are found. */
final class SiteMap {

    private static final String PATH = "map/";

    private SiteMap() {
    }

    static Page of(Site site) {
        return Frame.page(site, PATH, PATH, () -> {
            var page = new TextPage(site.say("map.title"), site.say("map.lede"), sections(site), List.of());
            return Document.open(PATH, site.say("frame.title", page.title()), page.lede(), Style.TEXT, Part.of(JtetextGenerated::render, page));
        });
    }

    private static List<TextPage.Section> sections(Site site) {
        return List.of(
                section(site, "map.activities", activities(site).toList()),
                section(site, "map.others", List.of(page(site, "map.posts", "posts/"), page(site, "map.projects", "projects/"))),
                section(site, "map.yours", List.of(page(site, "closed.mine", "my/"), page(site, "privacy.title", "privacy/"),
                        page(site, "accessibility.title", "accessibility/"))),
                section(site, "map.data", data(site)));
    }

    private static Stream<Link> activities(Site site) {
        Stream<Link> needs = Stream.of("places-left", "this-weekend", "with-children", "evening")
                .map(need -> page(site, "list." + need, "activities/" + need + "/"));
        Stream<Link> themes = Arrays.stream(Theme.values()).map(theme -> page(site, "theme." + theme.slug(), "activities/theme/" + theme.slug() + "/"));
        return Stream.of(Stream.of(page(site, "list.all", "activities/")), needs, themes,
                Stream.of(page(site, "list.several.link", "signup/"))).flatMap(links -> links);
    }

    private static List<Link> data(Site site) {
        return List.of(page(site, "map.calendar", "programme.ics"), page(site, "map.rss", "feed.xml"), page(site, "map.feed", "feed.json"),
                new Link(site.say("map.programme"), site.file("data/activities.json")),
                new Link(site.say("map.places"), site.file("data/availability.json")),
                new Link(site.say("map.promises"), site.file("data/projects.csv")));
    }

    private static TextPage.Section section(Site site, String heading, List<Link> links) {
        return new TextPage.Section(site.say(heading), List.of(), links);
    }

    private static Link page(Site site, String words, String path) {
        return new Link(site.say(words), site.page(path));
    }
}
