package quancheng.site.activities;

import static quancheng.site.activities.Listing.Facet.ALL;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
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
import quancheng.store.activities.ActivityId;

/** Makes the page of every list. */
public final class ListPages {

    private static final Asset FIND = Asset.file("js/find.js");
    private static final String FIND_PATH = "assets/find-" + FIND.fingerprint() + ".js";

    private final Site site;
    private final SiteData data;
    private final Lists lists;
    private final ListNames names;
    private final Map<ActivityId, Content> cards = new ConcurrentHashMap<>();

    private ListPages(Site site, SiteData data, Lists lists) {
        this.site = site;
        this.data = data;
        this.lists = lists;
        this.names = new ListNames(site);
    }

    /** One page of a list. @param number from 1 */
    private record Leaf(Listing listing, List<Activity> activities, int number, int pages) {

        boolean first() {
            return number == 1;
        }

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
        return new Page(FIND_PATH, "text/javascript; charset=utf-8", FIND_PATH, FIND::bytes);
    }

    private Page page(Leaf leaf) {
        return Frame.page(site, leaf.path(), basis(leaf), () -> document(leaf));
    }

    /** Coarse states only: a place more or less leaves a list as it is. */
    private Object basis(Leaf leaf) {
        return List.of(leaf.activities(), leaf.activities().stream().map(activity -> data.of(activity).state()).toList(),
                leaf.activities().stream().filter(this::over).count(), leaf.pages(), said(leaf), leaf.first() ? lists.chips() : List.of());
    }

    /** How many there are: on a later page those it shows, so that it need not change with the whole list. */
    private int said(Leaf leaf) {
        return leaf.first() ? lists.count(leaf.listing()) : leaf.activities().size();
    }

    private Document document(Leaf leaf) {
        String name = names.title(leaf.listing());
        String title = leaf.first() ? name : site.say("list.page.head", name, leaf.number());
        return Document.open(leaf.path(), site.say("list.head", title), site.say("list.description", title, said(leaf)),
                Style.LIST, Part.of(JtelistGenerated::render, list(leaf, title)));
    }

    private ListPage list(Leaf leaf, String title) {
        boolean whole = leaf.listing().facet() == ALL;
        Map<Boolean, List<Activity>> over = leaf.activities().stream().collect(Collectors.partitioningBy(this::over));
        return new ListPage(
                whole ? new Link(site.say("list.home"), site.page("")) : new Link(site.say("list.back"), site.page(Listing.ROOT)),
                title, names.lede(leaf.listing()), Optional.of(search()).filter(search -> whole && leaf.pages() == 1),
                Optional.of(leaf.listing()).filter(listing -> leaf.first()).map(listing -> names.filters(lists, listing)),
                site.texts().count("list.count", said(leaf)), Optional.of(signup()).filter(link -> whole),
                Optional.of(new Link(site.say("list.nothing"), site.page(Listing.ROOT))).filter(link -> leaf.activities().isEmpty()),
                groups(over.get(false)), site.texts().count("list.past", over.get(true).size()), groups(over.get(true)),
                Optional.of(leaf).filter(part -> part.pages() > 1).map(this::pager));
    }

    /** Its last day has passed. */
    private boolean over(Activity activity) {
        return activity.ends().toLocalDate().isBefore(data.today());
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

    private List<ListPage.Group> groups(List<Activity> activities) {
        return activities.stream().collect(Collectors.groupingBy(Activity::day, TreeMap::new, Collectors.toList()))
                .entrySet().stream().map(day -> group(day.getKey(), day.getValue())).toList();
    }

    private ListPage.Group group(LocalDate day, List<Activity> activities) {
        String heading = Card.isFestival(day) ? site.say("day.with.festival", site.dates().day(day)) : site.dates().day(day);
        return new ListPage.Group(heading, site.texts().count("day.count", activities.size()),
                activities.stream().map(this::card).toList());
    }

    /** Each card is on several lists. */
    private Content card(Activity activity) {
        return cards.computeIfAbsent(activity.id(),
                _ -> Part.rendered(JtecardGenerated::render, Card.of(site, data, activity)));
    }
}
