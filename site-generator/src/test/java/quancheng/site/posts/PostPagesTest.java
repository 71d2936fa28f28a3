package quancheng.site.posts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import quancheng.site.Html;
import quancheng.site.Page;
import quancheng.site.PostSamples;
import quancheng.site.PublicPages;
import quancheng.site.Samples;
import quancheng.site.SiteData;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.PauseCause;

/** What stands on the page of one post, open or not. */
class PostPagesTest {

    private static final SiteData DATA = Samples.untouched(List.of());
    private static final Map<String, Page> PAGES = pages(DATA);

    @Test
    void aPostSaysWhatItPaysByTheHourAndHowFarThatIsAboveTheFloor() {
        Document page = page("posts/p01/");
        assertTrue(page.select(".fx").text().contains("¥2,800–3,300 每月 折合每小时 43–50.7 元"), page.select(".fx").text());
        assertTrue(page.text().contains("2,800 元 ÷（每周 15 小时 × 52 周 ÷ 12 个月）＝ 43 元。比历下区最低月工资 2,400 元（鲁政字〔2025〕140号）高 400 元。"), page.text());
    }

    @Test
    void theHoursAreDrawnAgainstTheWayToSchoolAndSaidInASentence() {
        Document page = page("posts/p01/");
        assertEquals("送完孩子再上班，接孩子来得及", page.selectFirst(".ok").text());
        assertEquals(5, page.select(".wg .wk").size());
        assertEquals(5, page.select(".wg .sch").size());
        assertTrue(page.selectFirst(".wg").attr("aria-label").contains("周一至周五 8:30–11:30"));
        assertEquals(1, page("posts/p02/").select(".hb .fr").size());
    }

    @Test
    void whoIsBehindItAndHowItWasCheckedStandsOnThePage() {
        String text = page("posts/p01/").text();
        for (String said : List.of("91350100M000100Y43", "二级", "2月1日核过，8月1日前再核", "12 份应聘，7 天内回了 11 份（91%）", "母婴室", "（外地登记，在济南用工）",
                "3月31日前有效", "免费培训", "不限性别", "先交押金")) {
            assertTrue(text.contains(said), said);
        }
    }

    @Test
    void pieceWorkWithoutInsuranceIsSaidInRed() {
        List<String> alarms = page("posts/p02/").select("strong.al").eachText();
        assertTrue(alarms.getFirst().contains("不交任何保险") && alarms.get(1).startsWith("非劳动关系"), alarms::toString);
        assertEquals(List.of(), page("posts/p01/").select("strong.al").eachText());
    }

    @Test
    void mapsAreGivenThePointInTheirOwnOrder() {
        List<String> maps = page("posts/p01/").select(".fx a").eachAttr("href");
        assertTrue(maps.getFirst().startsWith("https://uri.amap.com/marker?position=117.02%2C36.66&"), maps::toString);
        assertTrue(maps.getLast().startsWith("https://api.map.baidu.com/marker?location=36.66%2C117.02&"), maps::toString);
    }

    @Test
    void searchEnginesReadAJobWithNumbersAndAnEnd() throws IOException {
        Map<String, List<String>> job = json(page("posts/p02/").selectFirst("script[type=application/ld+json]").data());
        assertEquals(List.of("32.0"), job.get("minValue"));
        assertEquals(List.of("56.0"), job.get("maxValue"));
        assertEquals(List.of("HOUR"), job.get("unitText"));
        assertEquals(List.of("OTHER"), job.get("employmentType"));
        assertEquals(List.of("TELECOMMUTE"), job.get("jobLocationType"));
        assertEquals(List.of("2027-03-31T23:59:59+08:00"), job.get("validThrough"));
        assertEquals(List.of("历下区"), job.get("addressLocality"));
        assertTrue(job.get("value").contains("91350100M000100Y43"));
        assertTrue(job.get("description").getFirst().startsWith("<p>泉边“食堂” &amp; &lt;早餐班&gt;</p><ul><li>"), job.get("description")::getFirst);
    }

    @Test
    void aPostThatIsNotOpenSaysWhyAndIsNoLongerAJob() {
        for (String id : List.of("q0", "q1", "q2", "q3", "q4", "q5", "x1", "x2", "x3", "x4")) {
            Document page = page("posts/" + id + "/");
            assertEquals("noindex", page.select("meta[name=robots]").attr("content"), id);
            assertEquals(0, page.select("script[type=application/ld+json]").size(), id);
            assertEquals(4, page.select(".c").size(), id);
            assertFalse(PAGES.containsKey("posts/" + id + "/poster/"), id);
        }
        assertTrue(page("posts/x2/").text().contains("人招满了"));
        assertTrue(page("posts/q" + PauseCause.SILENT.ordinal() + "/").text().contains("没按时答复"));
    }

    @Test
    void ofAPostThatWasTakenDownNothingIsRepeated() {
        assertFalse(page("posts/x3/").select("main").text().replace(page("posts/x3/").select(".grid").text(), "").contains("食堂"));
    }

    @Test
    void fromTheDayAfterItsLastAPostIsOverWhoeverSaysSo() {
        assertTrue(page("posts/x4/").text().contains("已到期 "), page("posts/x4/").text());
        MotherPost lastDay = PostSamples.post("x4", PostSamples.all("x").getFirst().post().offer().until(DATA.today()));
        assertEquals(1, page(pages(PostSamples.edited(DATA, "x4", _ -> lastDay)), "posts/x4/").select("script[type=application/ld+json]").size());
    }

    @Test
    void aPosterHangsHalfAYearLongerThanItsPost() {
        var later = new SiteData(List.of(), Map.of(), DATA.today().plusMonths(5)).offering(DATA.posts());
        var muchLater = new SiteData(List.of(), Map.of(), DATA.today().plusMonths(8)).offering(DATA.posts());
        assertTrue(pages(later).containsKey("posts/x1/"));
        assertFalse(pages(muchLater).containsKey("posts/x1/"));
        assertTrue(pages(muchLater).containsKey("posts/"));
    }

    @Test
    void thePosterCarriesTheHoursAndTheWayToThePage() {
        Document poster = page("posts/p01/poster/");
        assertEquals("/posts/p01/qr.png", poster.select(".qb img").attr("src"));
        assertEquals(1, poster.select(".hb .wk").size());
        assertTrue(poster.text().contains("women.jinan.example/posts/p01/"));
    }

    private static Document page(String path) {
        return page(PAGES, path);
    }

    private static Document page(Map<String, Page> pages, String path) {
        return Html.parse(pages.get(path).content().get());
    }

    private static Map<String, Page> pages(SiteData data) {
        return PublicPages.all(Samples.CONFIG, data).stream().collect(Collectors.toMap(Page::path, page -> page));
    }

    /** Every value under the name of its field, however deep. */
    private static Map<String, List<String>> json(String text) throws IOException {
        var values = new java.util.HashMap<String, List<String>>();
        try (var json = new JsonFactory().createParser(text.getBytes(StandardCharsets.UTF_8))) {
            while (json.nextToken() != null) {
                if (json.currentToken().isScalarValue()) {
                    values.computeIfAbsent(json.currentName(), _ -> new ArrayList<>()).add(json.getText());
                }
            }
        }
        return values;
    }
}
