package quancheng.site.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import quancheng.site.Html;
import quancheng.site.Language;

/** Every view of promises at the desk, with whatever text an organizer may have written. */
class ProjectDeskTest {

    private static final List<String> TEXTS = List.of("泉水", "<script>alert(1)</script>", "\"'&lt; --> ]]>", "𠮷 \uD800", "a\u0000b\u000B");

    @Test
    void everyViewIsWellFormedHasOneHeadingAndNoIdTwice() {
        for (Language language : Language.values()) {
            Examples.in(language, "泉水边的“小屋”").forEach((name, view) -> {
                assertEquals(List.of(), Html.errors(view), name);
                var html = Html.parse(view);
                List<String> ids = html.select("[id]").eachAttr("id");
                assertEquals(new HashSet<>(ids).size(), ids.size(), name + ids);
                assertEquals(1, html.select("h1").size(), name);
                html.select("input:not([type=hidden]):not(label *),textarea").forEach(field ->
                        assertEquals(1, html.select("label[for=" + field.id() + "]").size(), name + " " + field.id()));
            });
        }
    }

    @Test
    void noTextChangesTheShapeOfAView() {
        Map<String, byte[]> plain = Examples.in(Language.ZH, "x");
        TEXTS.forEach(text -> Examples.in(Language.ZH, text).forEach((name, view) -> assertEquals(Html.skeleton(plain.get(name)), Html.skeleton(view), name)));
    }
}
