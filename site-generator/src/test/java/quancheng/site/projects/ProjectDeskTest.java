package quancheng.site.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import quancheng.site.Html;
import quancheng.site.Language;
import quancheng.site.ProjectSamples;
import quancheng.site.Samples;
import quancheng.site.forms.FormState;
import quancheng.store.activities.ProgrammeProblem;

/** Every view of promises at the desk, with whatever text an organizer may have written. */
class ProjectDeskTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 22);
    private static final List<String> TEXTS = List.of("泉水", "<script>alert(1)</script>", "\"'&lt; --> ]]>", "𠮷 \uD800", "a\u0000b\u000B");

    @Test
    void everyViewIsWellFormedHasOneHeadingAndNoIdTwice() {
        for (Language language : Language.values()) {
            all(language, "泉水边的“小屋”").forEach((name, view) -> {
                assertEquals(List.of(), Html.errors(view), name);
                var html = Html.parse(view);
                List<String> ids = html.select("[id]").eachAttr("id");
                assertEquals(new HashSet<>(ids).size(), ids.size(), name + ids);
                assertEquals(1, html.select("h1").size(), name);
                html.select("input:not([type=hidden]),textarea").forEach(field ->
                        assertEquals(1, html.select("label[for=" + field.id() + "]").size(), name + " " + field.id()));
            });
        }
    }

    @Test
    void noTextChangesTheShapeOfAView() {
        Map<String, byte[]> plain = all(Language.ZH, "x");
        TEXTS.forEach(text -> all(Language.ZH, text).forEach((name, view) -> assertEquals(Html.skeleton(plain.get(name)), Html.skeleton(view), name)));
    }

    private static Map<String, byte[]> all(Language language, String text) {
        var desk = new ProjectDesk(Samples.CONFIG);
        var views = new LinkedHashMap<String, byte[]>();
        var projects = ProjectSamples.all(text);
        var errors = new LinkedHashMap<String, String>();
        List.of("", "month", "quantity", "reason", "link", "source", "file", "words").forEach(field -> errors.put(field, text));
        var typed = new FormState(Map.of("note", List.of(text), "photo", List.of(text), "words", List.of(text)), errors);
        views.put("list", page(desk.list(language, projects, TODAY, true)));
        views.put("nothing", page(desk.list(language, List.of(), TODAY, false)));
        projects.forEach(project -> {
            views.put(project.id() + " " + project.year(), page(desk.project(language, project, TODAY, new DeskState(FormState.EMPTY, "entered", true, true))));
            views.put(project.id() + " wrong " + project.year(), page(desk.project(language, project, TODAY, new DeskState(typed, "", true, false))));
        });
        views.put("import", page(desk.importing(language, 2027)));
        views.put("wrong", page(desk.importWrong(language, 2027, List.of(new ProgrammeProblem(2, "id", text, "twice", List.of(1))))));
        views.put("plan", page(desk.imported(language, 2027, false, 1, 2, 3, 4)));
        views.put("done", page(desk.imported(language, 2027, true, 1, 2, 3, 4)));
        return views;
    }

    private static byte[] page(byte[] fragment) {
        return ("<!DOCTYPE html><html lang=\"zh\"><head><title>x</title></head><body><main>" + new String(fragment, StandardCharsets.UTF_8)
                + "</main></body></html>").getBytes(StandardCharsets.UTF_8);
    }
}
