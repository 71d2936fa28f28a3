package quancheng.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import quancheng.site.signups.Examples;

/** Whatever an organizer or a visitor writes, the page keeps its shape. */
class HostileTextTest {

    private static final Path NAUGHTY = Path.of("../../shared/corpora/blns.json");

    /** In so many lots: what one string opens, no string of another lot can close. */
    private static final int PARTS = 3;

    static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>", "</script><img src=x onerror=alert(1)>", "\" onfocus=\"alert(1)\" autofocus x=\"", "' onclick='alert(1)",
            "javascript:alert(1)", "${page.t()} @if(true) !{x} #{1+1} {{7*7}} {0}", "<!-- ", "]]>", "&lt;b&gt; &amp;#0; &#x3c;", "\u202Eevil\u2066 \u200F",
            "𠮷野家 👩‍👧 \uD800 \uDC00", "a\u0000b\u0008\u000B\u001B\u007F\u0085\uFFFE\uFDD0", "</title></style></textarea></template>", "x\u2028y\u2029z");

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void itNeverChangesTheShapeOfAPage(String hostile) {
        for (Language language : Language.values()) {
            keepsItsShape(language, hostile);
        }
    }

    /** Many at once in every slot: the names of people, which are short, meet them one by one in {@code BadInputTest}. */
    @Test
    void noneOfTheNaughtyStringsChangesTheTreeOfAPage() throws IOException {
        if (!Files.exists(NAUGHTY)) {
            System.err.println("SKIPPED: ../shared/corpora is not beside the checkout, so no naughty string was rendered");
        }
        assumeTrue(Files.exists(NAUGHTY), "SKIPPED: the public corpus does not lie beside this checkout");
        List<String> all = naughty();
        assertTrue(all.size() > 500, all.size() + " strings");
        for (int part = 0; part < PARTS; part++) {
            int of = part;
            keepsItsShape(Language.ZH, IntStream.range(0, all.size()).filter(i -> i % PARTS == of).mapToObj(all::get).collect(Collectors.joining(" ")));
        }
    }

    private static List<String> naughty() throws IOException {
        var texts = new ArrayList<String>();
        try (var json = new JsonFactory().createParser(NAUGHTY.toFile())) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.VALUE_STRING) {
                    texts.add(json.getText());
                }
            }
        }
        return texts;
    }

    private static void keepsItsShape(Language language, String hostile) {
        Map<String, byte[]> plain = all(language, "x");
        all(language, hostile).forEach((name, page) -> {
            assertEquals(List.of(), Html.errors(page), name);
            assertEquals(Html.skeleton(plain.get(name)), Html.skeleton(page), name);
        });
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void whatMachinesReadStaysJson(String hostile) throws IOException {
        for (byte[] page : all(Language.ZH, hostile).values()) {
            for (Element script : Html.parse(page).select("script[type=application/ld+json]")) {
                try (var json = new JsonFactory().createParser(script.data())) {
                    json.nextToken();
                    json.skipChildren();
                    assertNull(json.nextToken());
                }
            }
        }
    }

    @Test
    void aPageThatWroteTextAsItIsWouldBeNoticed() {
        assertNotEquals(Html.skeleton(paragraph("x")), Html.skeleton(paragraph(HOSTILE.getFirst())));
        assertNotEquals(List.of(), Html.errors(paragraph("\u0000")));
    }

    private static byte[] paragraph(String text) {
        return ("<!DOCTYPE html><title>x</title><p>" + text + "</p>").getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> all(Language language, String text) {
        var all = new LinkedHashMap<>(Examples.in(language, text));
        all.putAll(quancheng.site.offers.Examples.in(language, text));
        SiteData data = Samples.untouched(List.of(Examples.speaking(text))).promising(ProjectSamples.all(text), ProjectSamples.tallies()).offering(PostSamples.all(text));
        PublicPages.all(Samples.CONFIG, data).stream().filter(page -> page.type().equals(Page.HTML))
                .filter(page -> !page.path().contains("projects/unit/")) // its address is made from the text
                .forEach(page -> all.put(page.path(), page.content().get()));
        quancheng.site.moderation.Examples.in(language, text).forEach((name, page) -> all.put("desk, " + name, page));
        return all;
    }
}
