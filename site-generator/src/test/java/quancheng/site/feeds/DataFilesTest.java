package quancheng.site.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import quancheng.site.Page;
import quancheng.site.Samples;
import quancheng.site.SiteData;
import quancheng.store.activities.Activity;

class DataFilesTest {

    private static final String ORIGIN = "https://women.jinan.example/";

    private final SiteData data = Samples.untouched(Samples.many(20));

    @Test
    void availabilityTellsTheStateAndTheNumber() {
        var few = Samples.withPlaces(data, data.activities().getFirst(), 5);
        assertTrue(text(few, "data/availability.json").startsWith("{\"a01\":{\"left\":\"few\",\"places\":5},\"a02\":{\"left\":\"plenty\",\"places\":40}"));
    }

    @Test
    void aConfidentialActivityNeverShowsANumber() {
        var confidential = data.activities().get(16);
        assertTrue(confidential.confidential());
        for (int left : List.of(40, 5, 0)) {
            var at = Samples.withPlaces(data, confidential, left);
            assertTrue(text(at, "data/availability.json").matches(".*\"a17\":\\{\"left\":\"[a-z]+\"}.*"));
        }
        var programme = text(data, "data/activities.json");
        assertFalse(programme.substring(programme.indexOf("\"id\":\"a17\""), programme.indexOf("\"id\":\"a18\"")).contains("capacity"));
        assertTrue(programme.substring(programme.indexOf("\"id\":\"a16\""), programme.indexOf("\"id\":\"a17\"")).contains("capacity"));
    }

    @Test
    void everyJsonFileIsWellFormedWhateverTheOrganizerWrote() throws Exception {
        var nasty = retitled("</script>\"\\ \u0000\u0007\uD83D\uDE00 ' & <b>");
        for (var file : files(nasty)) {
            if (file.path().endsWith(".json")) {
                var tokens = tokens(file.content().get());
                assertEquals(JsonToken.END_OBJECT, tokens.getLast(), file.path());
            }
        }
    }

    @Test
    void everyXmlFileIsWellFormedWhateverTheOrganizerWrote() throws Exception {
        var nasty = retitled("]]>\u0000\u0007\uFFFE <b> & \uD83D\uDE00");
        for (var path : List.of("feed.xml", "en/feed.xml", "sitemap.xml")) {
            xml(bytes(nasty, path));
        }
        assertEquals("]]> <b> & \uD83D\uDE00", xml(bytes(nasty, "feed.xml")).getElementsByTagName("title").item(1).getTextContent());
    }

    @Test
    void theSitemapNamesEveryPageWithItsTwinAndNoTool() throws Exception {
        var pages = List.of("", "en/", "activities/", "en/activities/", "posts/", "my/", "en/my/", "404.html").stream()
                .map(path -> new Page(path, Page.HTML, path, () -> new byte[0])).toList();
        var sitemap = xml(Sitemap.of(Samples.CONFIG, Sitemap.listed(pages)));
        assertEquals(List.of(ORIGIN, ORIGIN + "activities/", ORIGIN + "en/", ORIGIN + "en/activities/", ORIGIN + "posts/"),
                texts(sitemap, "loc"));
        var links = sitemap.getElementsByTagName("xhtml:link");
        assertEquals(8, links.getLength());
        assertEquals("zh-CN " + ORIGIN + "activities/", hreflang((Element) links.item(2)));
        assertEquals("en " + ORIGIN + "en/activities/", hreflang((Element) links.item(3)));
    }

    @Test
    void feedsShowWhatComesNext() throws Exception {
        var later = new SiteData(data.activities(), data.availability(), data.activities().getFirst().day().plusDays(1));
        assertEquals(20, texts(xml(bytes(data, "feed.xml")), "guid").size());
        assertEquals(0, texts(xml(bytes(later, "feed.xml")), "guid").size());
    }

    @Test
    void theEnglishFeedSpeaksEnglishWhereThereIsAny() throws Exception {
        var titles = texts(xml(bytes(data, "en/feed.xml")), "title");
        assertEquals("Flowers by the spring, no. 2", titles.get(2));
        assertEquals(data.activities().get(2).title(), titles.get(3));
    }

    @Test
    void theSameDataGivesTheSameBytes() {
        var again = files(data);
        var files = files(Samples.untouched(Samples.many(20)));
        assertTrue(IntStream.range(0, files.size()).allMatch(i -> java.util.Arrays.equals(
                files.get(i).content().get(), again.get(i).content().get()) && files.get(i).basis().equals(again.get(i).basis())));
        assertNotEquals(text(data, "data/activities.json"), text(retitled("x"), "data/activities.json"));
    }

    private SiteData retitled(String title) {
        Activity first = data.activities().getFirst();
        return Samples.edited(data, first.id(), a -> Samples.titled(a, title));
    }

    private static List<Page> files(SiteData data) {
        return DataFiles.all(Samples.CONFIG, data, List.of());
    }

    private static byte[] bytes(SiteData data, String path) {
        return files(data).stream().filter(page -> page.path().equals(path)).findFirst().orElseThrow().content().get();
    }

    private static String text(SiteData data, String path) {
        return new String(bytes(data, path), StandardCharsets.UTF_8);
    }

    private static List<JsonToken> tokens(byte[] json) throws Exception {
        var tokens = new ArrayList<JsonToken>();
        try (var parser = new JsonFactory().createParser(json)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    private static Document xml(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static List<String> texts(Document document, String element) {
        var nodes = document.getElementsByTagName(element);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> nodes.item(i).getTextContent()).toList();
    }

    private static String hreflang(Element link) {
        return link.getAttribute("hreflang") + " " + link.getAttribute("href");
    }
}
