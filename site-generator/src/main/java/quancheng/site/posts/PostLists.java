package quancheng.site.posts;

import static quancheng.site.posts.Listing.Facet.ALL;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quancheng.site.Leaves;
import quancheng.site.Page;
import quancheng.site.layout.Asset;
import quancheng.site.layout.Document;
import quancheng.site.layout.Frame;
import quancheng.site.layout.Link;
import quancheng.site.layout.Part;
import quancheng.site.layout.Site;
import quancheng.site.layout.Style;

/** Makes the page of every list of posts. */
public final class PostLists {

    /** Cards with a picture are heavy: so many still are one response. */
    static final int LONGEST = 40;

    private static final Asset SCRIPT = Asset.file("js/posts.js");
    static final String SCRIPT_PATH = "assets/posts-" + SCRIPT.fingerprint() + ".js";

    private final Site site;
    private final Listings lists;
    private final ListNames names;
    private final Map<String, Content> cards = new ConcurrentHashMap<>();

    private PostLists(Site site, Listings lists) {
        this.site = site;
        this.lists = lists;
        this.names = new ListNames(site, lists);
    }

    /** One page of a list. @param number from 1 */
    private record Leaf(Listing listing, List<Opening> openings, int number, int pages) {

        boolean first() {
            return number == 1;
        }

        String path() {
            return Leaves.path(listing.path(), number);
        }
    }

    /** The lists of one language. */
    public static List<Page> of(Site site, Listings lists) {
        var pages = new PostLists(site, lists);
        return Listing.all().stream().flatMap(pages::leaves).map(pages::page).toList();
    }

    /** The list's filters at once, and several together. */
    public static Page script() {
        return new Page(SCRIPT_PATH, "text/javascript; charset=utf-8", SCRIPT_PATH, SCRIPT::bytes);
    }

    /** The whole list, page by page. */
    public static List<List<Opening>> leaves(Listings lists) {
        return leavesOf(lists, Listing.whole());
    }

    private static List<List<Opening>> leavesOf(Listings lists, Listing listing) {
        return Leaves.of(lists.of(listing), Opening::id, LONGEST);
    }

    private Stream<Leaf> leaves(Listing listing) {
        List<List<Opening>> leaves = leavesOf(lists, listing);
        return IntStream.rangeClosed(1, leaves.size()).mapToObj(number -> new Leaf(listing, leaves.get(number - 1), number, leaves.size()));
    }

    private Page page(Leaf leaf) {
        return Frame.page(site, leaf.path(), List.of(leaf.openings(), leaf.pages(), said(leaf), chips(leaf)), () -> document(leaf));
    }

    private Object chips(Leaf leaf) {
        return !leaf.first() ? "" : leaf.listing().facet() == ALL ? lists.sizes() : lists.filled();
    }

    /** How many there are: on a later page those it shows, so that it need not change with the whole list. */
    private int said(Leaf leaf) {
        return leaf.first() ? lists.count(leaf.listing()) : leaf.openings().size();
    }

    private Document document(Leaf leaf) {
        String name = names.title(leaf.listing());
        String title = leaf.first() ? name : site.say("list.page.head", name, leaf.number());
        return Document.open(leaf.path(), site.say("posts.head", title), site.say("posts.description", title, said(leaf)),
                Style.POSTS, Part.of(JtelistGenerated::render, list(leaf, title)));
    }

    /** For who has answered a post, and for who offers one. */
    private List<Link> doors() {
        return List.of(new Link(site.say("status.title"), site.page("posts/status/")), new Link(site.say("offer.begin"), site.page("posts/new/")),
                new Link(site.say("manage.title"), site.page("posts/manage/")));
    }

    private ListPage list(Leaf leaf, String title) {
        boolean whole = leaf.listing().facet() == ALL;
        return new ListPage(
                whole ? new Link(site.say("list.home"), site.page("")) : new Link(site.say("posts.back"), site.page(Listing.ROOT)),
                title, site.say("posts.lede"), site.say("posts.wording"), Optional.of(leaf.listing()).filter(_ -> leaf.first()).map(names::filters),
                site.texts().count("posts.count", said(leaf)), site.say("posts.order"),
                Optional.of(new Link(site.say("posts.nothing"), site.page(Listing.ROOT))).filter(_ -> leaf.openings().isEmpty() && !whole),
                site.say("posts.list.name"), leaf.openings().stream().map(this::card).toList(), site.say("posts.legend"),
                Optional.of(leaf).filter(part -> part.pages() > 1).map(this::pager), Scam.of(site), doors(),
                site.say("posts.data"), data());
    }

    /** For whoever follows or reuses them. */
    private List<Link> data() {
        return List.of(new Link("RSS", site.page(Listing.ROOT + "feed.xml")), new Link("JSON Feed", site.page(Listing.ROOT + "feed.json")),
                new Link("CSV", site.file("data/mother-posts.csv")), new Link("JSON", site.file("data/mother-posts.json")));
    }

    private ListPage.Pager pager(Leaf leaf) {
        return new ListPage.Pager(site.say("list.page", leaf.number(), leaf.pages()),
                Optional.of(leaf.number() - 1).filter(number -> number > 0).map(number -> turn("list.page.previous", leaf, number)),
                Optional.of(leaf.number() + 1).filter(number -> number <= leaf.pages()).map(number -> turn("list.page.next", leaf, number)));
    }

    private Link turn(String words, Leaf leaf, int number) {
        return new Link(site.say(words), site.page(Leaves.path(leaf.listing().path(), number)));
    }

    /** Each card is on several lists. */
    private Content card(Opening opening) {
        return cards.computeIfAbsent(opening.id(), _ -> Part.rendered(JtecardGenerated::render, Card.of(site, opening)));
    }
}
