package quancheng.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import quancheng.site.signups.Examples;

/** Every kind of page and every example of the parts, as a browser shows them. */
class ScreenTest {

    private static final String TEXT = "泉水边的“小屋”";

    private static Screen screen;

    @BeforeAll
    static void open() {
        screen = new Screen();
    }

    @AfterAll
    static void close() {
        if (screen != null) {
            screen.close();
        }
    }

    @Test
    void axeFindsNothingInAnyPartsExamples() {
        var wrong = found(examples(), page -> screen.show(390, page).violations());
        assertEquals(Map.of(), wrong);
    }

    @Test
    void noPageScrollsSidewaysOn320PixelsWithTheLargestTextAndSpacedLetters() {
        assertEquals(Map.of(), found(pages(), page -> screen.show(320, page).overhang() > 0 ? "too wide" : ""));
    }

    @Test
    void noTargetIsSmallerThanAFinger() {
        assertEquals(Map.of(), found(pages(), page -> screen.show(390, page).narrow()));
    }

    @Test
    void whatIsWrongWouldBeSeen() {
        byte[] wrong = "<html lang=en><title>x</title><main><h1>x</h1><img src=x><button>x</button><p style='width:400px'>x</p></main>"
                .getBytes(StandardCharsets.UTF_8);
        assertNotEquals("[]", screen.show(390, wrong).violations().toString());
        assertFalse(screen.narrow().isEmpty());
        assertTrue(screen.show(320, wrong).overhang() > 0);
    }

    /** What is neither empty nor nothing, by page. */
    private static Map<String, String> found(Map<String, byte[]> pages, Function<byte[], Object> look) {
        var found = new TreeMap<String, String>();
        pages.forEach((name, page) -> {
            String seen = look.apply(page).toString();
            if (!seen.isEmpty() && !seen.equals("[]")) {
                found.put(name, seen);
            }
        });
        return found;
    }

    /** Those that differ in more than their words. */
    private static Map<String, byte[]> examples() {
        var examples = new LinkedHashMap<>(Examples.in(Language.ZH, TEXT));
        quancheng.site.projects.Examples.in(Language.ZH, TEXT).forEach((name, page) -> examples.put("promises: " + name, page));
        var seen = new HashSet<Object>();
        examples.values().removeIf(page -> !seen.add(Html.skeleton(page)));
        return examples;
    }

    /** One of each kind, in both languages, and what posted forms bring back. */
    private static Map<String, byte[]> pages() {
        var pages = new LinkedHashMap<String, byte[]>();
        SiteData data = Samples.untouched(Samples.many(12)).promising(ProjectSamples.all(TEXT), ProjectSamples.tallies()).offering(PostSamples.all(TEXT));
        PublicPages.all(Samples.CONFIG, data).stream().filter(page -> page.type().equals(Page.HTML) && !page.path().contains("desk/"))
                .forEach(page -> pages.computeIfAbsent(kind(page.path()), _ -> page.content().get()));
        Examples.in(Language.ZH, TEXT).forEach((name, page) -> pages.put("answer: " + name, page));
        return pages;
    }

    /** Pages of one kind differ in an id, a day or a slug; the first of each stands for it. */
    private static String kind(String path) {
        return path.replaceFirst("(activities|posts|projects)/[^/]+/", "$1/*/").replaceFirst("\\*/[^/]+/$", "*/*/").replaceFirst("page/\\d+/", "page/*/");
    }
}
