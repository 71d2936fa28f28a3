package quancheng.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import quancheng.site.signups.Examples;
import quancheng.store.activities.Activity;

class PublicPagesTest {

    /** The gzip fallback; one response, inside the first flight of TCP. */
    private static final int MOST_BYTES = 14_000;
    private static final int MOST_SCRIPT = 600;
    private static final Pattern WEIGHT = Pattern.compile("\\bfont(?:-weight)?:\\s*(\\d00\\b|bold\\w*|lighter)");

    private static final List<Activity> PROGRAMME = Samples.many(55);
    private static final SiteData DATA = Samples.untouched(PROGRAMME);
    private static final Map<String, byte[]> PAGES = render(DATA);

    @Test
    void everyPageExistsInBothLanguages() {
        Set<String> chinese = PAGES.keySet().stream().filter(path -> !path.startsWith("en/")).collect(Collectors.toSet());
        Set<String> english = PAGES.keySet().stream().filter(path -> path.startsWith("en/")).map(path -> path.substring(3)).collect(Collectors.toSet());
        assertEquals(chinese, english);
        assertTrue(chinese.containsAll(Set.of("", "activities/", "activities/a05/", "activities/a05/poster/", "my/", "signup/", "privacy/",
                "accessibility/", "404.html", "activities/theme/family/", "activities/district/lixia/", "activities/evening/")));
    }

    @Test
    void everyPageAndEveryExampleIsWellFormed() {
        everything().forEach((name, page) -> assertEquals(List.of(), Html.errors(page), name));
    }

    @Test
    void everyPageHasOneHeadingATitleAndALanguage() {
        everything().forEach((name, page) -> {
            Document html = Html.parse(page);
            assertEquals(1, html.select("h1").size(), name);
            assertFalse(html.title().isBlank(), name);
            assertFalse(html.selectFirst("html").attr("lang").isBlank(), name);
            assertEquals(1, html.select("main").size(), name);
        });
    }

    @Test
    void noIdStandsTwiceAndEveryReferenceFindsOne() {
        everything().forEach((name, page) -> {
            Document html = Html.parse(page);
            List<String> ids = html.select("[id]").eachAttr("id");
            assertEquals(new HashSet<>(ids).size(), ids.size(), name + ids);
            Stream.of("for", "aria-labelledby", "aria-describedby").flatMap(attribute -> html.select("[" + attribute + "]").eachAttr(attribute).stream())
                    .flatMap(value -> Stream.of(value.split(" "))).forEach(id -> assertTrue(ids.contains(id), name + " lacks " + id));
            html.select("a[href^=#]").eachAttr("href").forEach(href -> assertTrue(ids.contains(href.substring(1)), name + " lacks " + href));
        });
    }

    @Test
    void everyPageFitsTheFirstFlight() {
        everything().forEach((name, page) -> assertTrue(zipped(page) <= MOST_BYTES, name + ": " + zipped(page)));
    }

    @Test
    void scriptIsShortAndOurs() {
        everything().forEach((name, page) -> {
            int script = Html.parse(page).select("script:not([src]):not([type])").stream().mapToInt(it -> it.data().length()).sum();
            assertTrue(script <= MOST_SCRIPT, name + ": " + script);
            Html.parse(page).select("script[src],img,link[rel=icon]").forEach(it -> assertFalse(address(it).startsWith("http"), name));
        });
    }

    /** Each other weight is a look for a font more before the first line is laid out. */
    @Test
    void everyPageHasTwoWeightsOfOneFamily() {
        everything().forEach((name, page) -> {
            String style = Html.parse(page).select("style").stream().map(Element::data).collect(Collectors.joining());
            assertEquals(List.of(), WEIGHT.matcher(style).results().map(it -> it.group(1)).filter(weight -> !Set.of("400", "700").contains(weight)).toList(), name);
        });
    }

    @Test
    void aThirdWeightWouldBeNoticed() {
        assertEquals(List.of("600", "bolder", "900"), WEIGHT.matcher("a{font-weight:600}b{font-weight: bolder}i{font:900 1rem/1.3 serif}p{font:1rem/1.5 serif}")
                .results().map(it -> it.group(1)).toList());
    }

    @Test
    void aSharedLinkShowsAPictureThatIsThere() {
        Set<String> files = PublicPages.all(Samples.CONFIG, DATA).stream().map(page -> Samples.CONFIG.address(page.path())).collect(Collectors.toSet());
        PAGES.forEach((path, page) -> {
            Document html = Html.parse(page);
            String shown = html.select("meta[property=og:image]").attr("content");
            assertEquals(html.select("link[rel=canonical]").isEmpty(), shown.isEmpty(), path);
            assertTrue(shown.isEmpty() || files.contains(shown), path + shown);
        });
    }

    @Test
    void nothingIsStyledByAttribute() {
        everything().forEach((name, page) -> assertEquals(0, Html.parse(page).select("[style]").size(), name));
    }

    @Test
    void aPlaceMoreOrLessChangesNoPage() {
        assertEquals(Set.of(), changed(PAGES, render(Samples.withPlaces(DATA, PROGRAMME.get(10), 39))));
    }

    @Test
    void aCoarserChangeIsSeenOnLists() {
        Activity activity = PROGRAMME.get(10);
        assertTrue(changed(PAGES, render(Samples.withPlaces(DATA, activity, 2))).contains("activities/"));
    }

    @Test
    void equalBasesAreEqualPages() {
        Map<String, Page> before = pages(DATA);
        pages(Samples.withPlaces(DATA, PROGRAMME.get(10), 0)).forEach((path, page) -> {
            if (page.basis().equals(before.get(path).basis())) {
                assertEquals(text(before.get(path).content().get()), text(page.content().get()), path);
            }
        });
    }

    @Test
    void confidentialActivitiesHaveNoPublicNumbers() {
        Activity quiet = PROGRAMME.stream().filter(Activity::confidential).findFirst().orElseThrow();
        Document page = Html.parse(PAGES.get("activities/" + quiet.id() + "/"));
        assertFalse(page.text().contains("40"), page.text());
        assertEquals("有名额", page.selectFirst("[data-few]").text());
        assertFalse(text(PAGES.get("activities/" + quiet.id() + "/")).contains("maximumAttendeeCapacity"));
    }

    @Test
    void onlyRowsThePressDidNotNameAreLabelledSamples() {
        for (Activity activity : PROGRAMME) {
            assertEquals(!activity.announced(), Html.parse(PAGES.get("activities/" + activity.id() + "/")).select(".t.o").hasText(), activity.id().value());
        }
    }

    @Test
    void underAPortalNoLinkLeavesTheMountPoint() {
        var config = new SiteConfig("/women", "https://portal.example", "https://api.example");
        PublicPages.all(config, DATA).stream().filter(page -> page.type().equals(Page.HTML)).map(page -> Html.parse(page.content().get()))
                .flatMap(html -> html.select("[href^=/],[src^=/],[data-src^=/],[action^=/]").stream())
                .forEach(it -> assertTrue(address(it).startsWith("/women/"), it.outerHtml()));
    }

    /** A field that only programs fill in, in every form anybody may send; who hears the page is told to leave it, and no key leads there. */
    @Test
    void everyFormThatAnybodyMaySendHasATrapAndNoOtherHasOne() {
        everything().forEach((name, page) -> Html.parse(page).select("form[action^=/api/]").forEach(form -> {
            boolean anybodys = form.attr("action").matches("/api/(signups|posts|posts/[^/]+/applications|projects/[^/]+/voices)")
                    || !form.select("[name=reporter]").isEmpty();
            boolean again = form.id().equals("moment") || form.hasClass("send");
            assertEquals(anybodys && !again ? 1 : 0, form.select("[name=website]").size(), name + " " + form.attr("action"));
            form.select("[name=website]").forEach(trap -> assertTrue(trap.attr("tabindex").equals("-1") && trap.attr("autocomplete").equals("off")
                    && trap.val().isEmpty() && trap.parent().hasClass("vh") && !trap.parent().text().isBlank(), name));
        }));
    }

    @Test
    void theRuleOfTheWaitlistIsPrinted() {
        Activity waits = PROGRAMME.stream().filter(activity -> activity.id().value().equals("a03")).findFirst().orElseThrow();
        assertTrue(Html.parse(PAGES.get("activities/" + waits.id() + "/")).text().contains("第一组能整组坐下的自动补上"));
    }

    @Test
    void aTestOfBytesCanFail() {
        assertTrue(zipped(text(PAGES.get("")).repeat(40).getBytes(StandardCharsets.UTF_8)) > zipped(PAGES.get("")));
        assertNotEquals(Map.of(), PAGES);
    }

    private static String address(Element element) {
        return Stream.of("href", "src", "data-src", "action").map(element::attr).filter(value -> !value.isEmpty()).findFirst().orElse("");
    }

    private static Map<String, byte[]> everything() {
        var all = new TreeMap<>(PAGES);
        for (Language language : Language.values()) {
            Examples.in(language, "泉水边的读书会").forEach((name, page) -> all.put(language + " " + name, page));
            quancheng.site.offers.Examples.in(language, "泉水边的读书会").forEach((name, page) -> all.put(language + " " + name, page));
        }
        return all;
    }

    private static Map<String, Page> pages(SiteData data) {
        return PublicPages.all(Samples.CONFIG, data).stream().filter(page -> page.type().equals(Page.HTML))
                .collect(Collectors.toMap(Page::path, page -> page));
    }

    private static Map<String, byte[]> render(SiteData data) {
        return pages(data).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, page -> page.getValue().content().get()));
    }

    private static Set<String> changed(Map<String, byte[]> before, Map<String, byte[]> after) {
        return after.keySet().stream().filter(path -> !text(after.get(path)).equals(text(before.get(path)))).collect(Collectors.toSet());
    }

    private static String text(byte[] page) {
        return new String(page, StandardCharsets.UTF_8);
    }

    private static int zipped(byte[] page) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(page);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.size();
    }
}
