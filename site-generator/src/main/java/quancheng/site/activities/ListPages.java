package quancheng.site.activities;

import static quancheng.site.activities.Listing.Facet.ALL;
import static quancheng.site.activities.Listing.Facet.DAY;
import static quancheng.site.activities.Listing.Facet.DISTRICT;
import static quancheng.site.activities.Listing.Facet.NEED;
import static quancheng.site.activities.Listing.Facet.THEME;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quancheng.site.Leaves;
import quancheng.site.Page;
import quancheng.site.SiteData;
import quancheng.site.layout.Asset;
import quancheng.site.layout.Document;
import quancheng.site.layout.Frame;
import quancheng.site.layout.Link;
import quancheng.site.layout.Part;
import quancheng.site.layout.Site;
import quancheng.site.layout.Style;
import quancheng.store.activities.Activity;

/** Makes the page of every list. */
public final class ListPages {

    private static final Asset FIND = Asset.file("js/find.js");
    private static final String FIND_PATH = "assets/find-" + FIND.fingerprint() + ".js";

    private final Site site;
    private final SiteData data;
    private final Lists lists;

    private ListPages(Site site, SiteData data, Lists lists) {
        this.site = site;
        this.data = data;
        this.lists = lists;
    }

    /** One page of a list. @param number from 1 */
    private record Leaf(Listing listing, List<Activity> activities, int number, int pages) {

        String path() {
            return Leaves.path(listing.path(), number);
        }
    }

    /** The lists of one language. */
    public static List<Page> of(Site site, SiteData data, Lists lists) {
        var pages = new ListPages(site, data, lists);
        return lists.all().stream().flatMap(pages::leaves).map(pages::page).toList();
    }

    private Stream<Leaf> leaves(Listing listing) {
        List<List<Activity>> leaves = Leaves.of(lists.of(listing));
        return IntStream.rangeClosed(1, leaves.size())
                .mapToObj(number -> new Leaf(listing, leaves.get(number - 1), number, leaves.size()));
    }

    /** The one script of the site that is a file: the list's search. */
    public static Page script() {
        return new Page(FIND_PATH, "text/javascript; charset=utf-8", FIND::bytes);
    }

    private Page page(Leaf leaf) {
        var states = leaf.activities().stream().map(activity -> data.of(activity).state()).toList();
        return Frame.page(site, leaf.path(), List.of(leaf.activities(), states, leaf.pages(), said(leaf), lists.chips()),
                () -> document(leaf));
    }

    /** How many there are: on a later page those it shows, so that it need not change with the whole list. */
    private int said(Leaf leaf) {
        return leaf.number() == 1 ? lists.count(leaf.listing()) : leaf.activities().size();
    }

    private Document document(Leaf leaf) {
        String name = title(leaf.listing());
        String title = leaf.number() == 1 ? name : site.say("list.page.head", name, leaf.number());
        return Document.open(leaf.path(), site.say("list.head", title), site.say("list.description", title, said(leaf)),
                Style.LIST, Part.of(JtelistGenerated::render, list(leaf, title)));
    }

    private ListPage list(Leaf leaf, String title) {
        Listing listing = leaf.listing();
        List<Activity> activities = leaf.activities();
        boolean whole = listing.facet() == ALL;
        return new ListPage(
                whole ? new Link(site.say("list.home"), site.page("")) : new Link(site.say("list.back"), site.page(Listing.ROOT)),
                title, lede(listing), Optional.of(search()).filter(search -> whole), open(listing),
                site.say("list.more"), folded(listing), Stream.of(THEME, DISTRICT, DAY).anyMatch(listing.facet()::equals),
                site.texts().count("list.count", said(leaf)), groups(activities),
                Optional.of(new Link(site.say("list.nothing"), site.page(Listing.ROOT))).filter(link -> activities.isEmpty()),
                Optional.of(signup()).filter(link -> whole), Optional.of(leaf).filter(part -> part.pages() > 1).map(this::pager));
    }

    private ListPage.Pager pager(Leaf leaf) {
        return new ListPage.Pager(site.say("list.page", leaf.number(), leaf.pages()),
                Optional.of(leaf.number() - 1).filter(number -> number > 0).map(number -> turn("list.page.previous", leaf, number)),
                Optional.of(leaf.number() + 1).filter(number -> number <= leaf.pages()).map(number -> turn("list.page.next", leaf, number)));
    }

    private Link turn(String words, Leaf leaf, int number) {
        return new Link(site.say(words), site.page(Leaves.path(leaf.listing().path(), number)));
    }

    private ListPage.Signup signup() {
        return new ListPage.Signup(site.say("list.several"), new Link(site.say("list.several.link"), site.page("signup/")));
    }

    private ListPage.Search search() {
        return new ListPage.Search(site.say("list.search"), site.file("data/search.json"), site.say("list.found"), site.file(FIND_PATH));
    }

    private List<ListPage.Filter> open(Listing current) {
        ListPage.Filter needs = lists.row(site, "", current, NEED, this::shortTitle);
        ListPage.Filter all = lists.row(site, "", current, ALL, this::shortTitle);
        return List.of(new ListPage.Filter(site.say("list.filter"), Stream.concat(all.chips().stream(), needs.chips().stream()).toList()));
    }

    private List<ListPage.Filter> folded(Listing current) {
        return List.of(
                lists.row(site, site.say("list.themes"), current, THEME, this::shortTitle),
                lists.row(site, site.say("list.districts"), current, DISTRICT, this::shortTitle),
                lists.row(site, site.say("list.days"), current, DAY, this::shortTitle));
    }

    private List<ListPage.Group> groups(List<Activity> activities) {
        return activities.stream().collect(Collectors.groupingBy(Activity::day, TreeMap::new, Collectors.toList()))
                .entrySet().stream().map(day -> group(day.getKey(), day.getValue())).toList();
    }

    private ListPage.Group group(LocalDate day, List<Activity> activities) {
        String heading = Card.isFestival(day) ? site.say("day.with.festival", site.dates().day(day)) : site.dates().day(day);
        return new ListPage.Group(heading, site.texts().count("day.count", activities.size()),
                activities.stream().map(activity -> Card.of(site, data, activity)).toList());
    }

    private String title(Listing listing) {
        return switch (listing.subject()) {
            case Listing.Subject.Named(String key) -> site.say("list." + key);
            case Listing.Subject.Themed(var theme) -> Words.theme(site, theme);
            case Listing.Subject.Local(var district) -> site.say("list.in", Words.district(site, district));
            case Listing.Subject.OnDay(var day) -> site.say("list.on", site.dates().day(day));
        };
    }

    private String shortTitle(Listing listing) {
        return switch (listing.subject()) {
            case Listing.Subject.Named(String key) -> site.say("chip." + key);
            case Listing.Subject.Themed(var theme) -> Words.theme(site, theme);
            case Listing.Subject.Local(var district) -> Words.district(site, district);
            case Listing.Subject.OnDay(var day) -> site.dates().date(day);
        };
    }

    private String lede(Listing listing) {
        return switch (listing.subject()) {
            case Listing.Subject.Themed(var theme) -> site.say("theme." + theme.slug() + ".lede");
            case Listing.Subject.Named _, Listing.Subject.Local _, Listing.Subject.OnDay _ -> site.say("list.lede");
        };
    }
}
