package quancheng.site.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quancheng.site.Html;
import quancheng.site.Language;
import quancheng.site.Samples;
import quancheng.site.SiteConfig;
import quancheng.site.layout.Asset;
import quancheng.site.layout.Site;
import quancheng.store.activities.Activity;

/** The views of check-in, with whatever text an organizer may have written. */
class DoorPagesTest {

    private static final SiteConfig MOUNTED = new SiteConfig("/women", "https://example.org", "");
    private static final List<String> TEXTS = List.of("泉水", "<script>alert(1)</script>", "\"'&lt; --> ]]>", "𠮷 \uD800", "a\u0000b\u000B");

    @Test
    void everyViewIsWellFormedHasOneHeadingAndNoIdTwice() {
        for (Language language : Language.values()) {
            views(language, "泉水边的“小屋”").forEach((name, view) -> {
                assertEquals(List.of(), Html.errors(view), name);
                var html = Html.parse(view);
                List<String> ids = html.select("[id]").eachAttr("id");
                assertEquals(new HashSet<>(ids).size(), ids.size(), name + ids);
                assertEquals(1, html.select("h1").size(), name);
                html.select("input").forEach(field -> assertEquals(1, html.select("label[for=" + field.id() + "]").size(), name + " " + field.id()));
            });
        }
    }

    @Test
    void noTextChangesTheShapeOfAView() {
        var plain = views(Language.ZH, "x");
        TEXTS.forEach(text -> views(Language.ZH, text).forEach((name, view) -> assertEquals(Html.skeleton(plain.get(name)), Html.skeleton(view), name)));
    }

    /** The script looks its words up by name; one that is missing would be said as "undefined". */
    @Test
    void theScriptSaysNoWordThatIsNotThere() {
        String script = new String(Asset.file("js/desk/door.js", "js/desk/doorview.js").bytes(), StandardCharsets.UTF_8);
        Set<String> said = Pattern.compile("(?<!views\\.say\\(')(?<=say\\(')[a-z0-9-]+(?=')|(?<=show\\.no\\([a-z]{1,9}, ')[a-z]+").matcher(script).results()
                .map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(said.size() > 20, said::toString);
        said.removeAll(new DoorWords(MOUNTED, Language.ZH).forTheScript().keySet());
        assertEquals(Set.of(), said);
    }

    @Test
    void theWorkerKeepsWhatIsPublishedWhereTheSiteIsMounted() {
        for (Language language : Language.values()) {
            Site site = Site.of(MOUNTED, language);
            String worker = new String(ShellPage.worker(site).content().get(), StandardCharsets.UTF_8);
            List<String> kept = Pattern.compile("'(/women/[^']+)'").matcher(worker.lines().skip(1).findFirst().orElseThrow()).results().map(found -> found.group(1)).toList();
            var published = Stream.concat(ShellPage.scripts().stream(), Stream.of(ShellPage.of(site))).map(page -> "/women/" + page.path()).collect(Collectors.toSet());
            assertEquals(published, Set.copyOf(kept));
            assertTrue(kept.getFirst().endsWith("desk/"), kept::toString);
        }
    }

    @Test
    void theDecoderIsLoadedByTheDoorAlone() {
        var door = new String(views(Language.ZH, "x").get("door"), StandardCharsets.UTF_8);
        assertTrue(door.contains("data-decoder=\"/women/" + ShellPage.DECODER_PATH));
        assertFalse(new String(ShellPage.of(Site.of(MOUNTED, Language.ZH)).content().get(), StandardCharsets.UTF_8).contains("jsqr"));
        assertTrue(new String(ShellPage.scripts().getLast().content().get(), StandardCharsets.UTF_8).startsWith("/* jsQR 1.4.0: reads QR codes from pictures. Apache License 2.0"));
    }

    private static Map<String, byte[]> views(Language language, String text) {
        var pages = new DoorPages(MOUNTED);
        Activity activity = Samples.titled(Samples.activity(1), text);
        var views = new LinkedHashMap<String, byte[]>();
        views.put("door", pages.door(language, activity, true, Instant.EPOCH));
        views.put("door today", pages.door(language, activity, false, activity.startsAt()));
        views.put("doors", pages.doors(language, List.of(activity, Samples.activity(2)), Optional.of(activity), "7VK7K4M9PQR", activity.startsAt()));
        views.put("no doors", pages.doors(language, List.of(), Optional.empty(), "7VK7K4M9PQR", Instant.EPOCH));
        return views;
    }
}
