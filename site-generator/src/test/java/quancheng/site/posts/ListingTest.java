package quancheng.site.posts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import quancheng.site.Html;
import quancheng.site.Language;
import quancheng.site.Page;
import quancheng.site.PostSamples;
import quancheng.site.Posting;
import quancheng.site.Samples;
import quancheng.site.SiteData;
import quancheng.site.layout.Site;

/** Which posts a list holds, and which lists are offered. */
class ListingTest {

    private static final SiteData DATA = Samples.untouched(List.of());

    @Test
    void hoursArePutWhereSheLooksForThem() {
        assertEquals("p01", ids("time/after-drop-off", DATA));
        assertEquals("p01 p02 p03", ids("time/between", DATA));
        assertEquals("p02", ids("time/free", DATA));
        assertEquals("p06", ids("time/weekend", DATA));
        assertEquals("p01 p02 p03 p04 p05 p06", ids("time/school-run", DATA));
    }

    @Test
    void homeAndOnSiteMeetWhereWorkIsDoneAtBoth() {
        assertEquals("p02 p03 p04", ids("home", DATA));
        assertEquals("p01 p03 p05 p06", ids("on-site", DATA));
    }

    @Test
    void payIsComparedByTheHourHoweverItIsPaid() {
        assertEquals("p01 p02 p05", ids("pay/from-30", DATA));
    }

    @Test
    void whatIsNotOpenIsOnNoList() {
        Listing.all().forEach(listing -> assertFalse(ids(listing.word(), DATA).matches(".*[qx]\\d.*"), listing.word()));
    }

    @Test
    void everyListHasAPageAndOnlyThoseThatFindSomethingAreOffered() {
        Map<String, Page> pages = pages(DATA);
        assertEquals(Listing.all().size(), pages.size());
        Document whole = Html.parse(pages.get("posts/").content().get());
        List<String> offered = whole.select(".chips a").eachAttr("data-w");
        for (Listing listing : Listing.all()) {
            assertEquals(!ids(listing.word(), DATA).isEmpty(), offered.contains(listing.word()), listing.word());
        }
        assertEquals("6", whole.selectFirst(".chips [aria-current=page] b").text());
    }

    @Test
    void aListThatFindsNothingSaysSoAndLeadsBack() {
        Document empty = Html.parse(pages(DATA.offering(List.of())).get("posts/time/evening/").content().get());
        assertEquals("0 个岗位", empty.selectFirst("#found").text());
        assertEquals("/posts/", empty.select("main p a:contains(看看全部)").attr("href"));
    }

    @Test
    void aLongListIsCutAndNothingIsLostOnTheWay() {
        SiteData many = DATA.offering(PostSamples.many(150));
        List<List<Opening>> leaves = PostLists.leaves(new Listings(new Openings(many)));
        assertTrue(leaves.size() > 3 && leaves.stream().allMatch(leaf -> leaf.size() <= PostLists.LONGEST));
        assertEquals(many.posts().stream().map(posting -> posting.post().id().value()).toList(),
                leaves.stream().flatMap(List::stream).map(Opening::id).toList());
    }

    @Test
    void aPostMoreChangesTheListsItIsOnAndNoOthers() {
        List<Posting> many = PostSamples.many(30);
        Map<String, Page> before = pages(DATA.offering(many));
        Map<String, Page> after = pages(DATA.offering(PostSamples.many(31)));
        Posting more = PostSamples.many(31).getLast();
        var changed = after.keySet().stream().filter(path -> !before.get(path).basis().equals(after.get(path).basis())).sorted().toList();
        assertEquals(Listing.all().stream().filter(listing -> listing.matches().test(more.post().offer())).map(Listing::path).sorted().toList(), changed);
    }

    private static String ids(String word, SiteData data) {
        var lists = new Listings(new Openings(data));
        return lists.of(Listing.all().stream().filter(listing -> listing.word().equals(word)).findFirst().orElseThrow()).stream()
                .map(Opening::id).collect(Collectors.joining(" "));
    }

    private static Map<String, Page> pages(SiteData data) {
        return PostLists.of(Site.of(Samples.CONFIG, Language.ZH), new Listings(new Openings(data))).stream()
                .collect(Collectors.toMap(Page::path, page -> page));
    }
}
