package quancheng.site.projects;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quancheng.site.Language;
import quancheng.site.ProjectSamples;
import quancheng.site.Samples;
import quancheng.site.forms.FormState;
import quancheng.store.activities.ProgrammeProblem;
import quancheng.store.projects.ProjectId;
import quancheng.store.projects.Tally;
import quancheng.store.projects.Voice;

/** Every view of promises at the desk, each as a page; all text of an organizer is {@code text}. */
public final class Examples {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 22);

    private Examples() {
    }

    public static Map<String, byte[]> in(Language language, String text) {
        var desk = new ProjectDesk(Samples.CONFIG);
        var views = new LinkedHashMap<String, byte[]>();
        var projects = ProjectSamples.all(text);
        var errors = new LinkedHashMap<String, String>();
        List.of("", "month", "quantity", "reason", "link", "source", "file", "words").forEach(field -> errors.put(field, text));
        var typed = new FormState(Map.of("note", List.of(text), "photo", List.of(text), "words", List.of(text)), errors);
        views.put("list", page(desk.list(language, projects, TODAY, true)));
        views.put("nothing", page(desk.list(language, List.of(), TODAY, false)));
        projects.forEach(project -> {
            views.put(project.id() + " " + project.year(), page(desk.project(language, project, TODAY, new DeskState(FormState.EMPTY, "entered", true, true, heard(text)))));
            views.put(project.id() + " wrong " + project.year(), page(desk.project(language, project, TODAY, new DeskState(typed, "", true, false, DeskState.Heard.NOTHING))));
        });
        var voices = new VoicePages(Samples.CONFIG);
        views.put("heard", voices.heard(language, projects.getFirst()));
        views.put("voice again", voices.again(language, projects.getFirst(), new FormState(Map.of("words", List.of(text)), Map.of("felt", text, "words", text))));
        views.put("import", page(desk.importing(language, 2027)));
        views.put("wrong", page(desk.importWrong(language, 2027, List.of(new ProgrammeProblem(2, "id", text, "twice", List.of(1))))));
        views.put("plan", page(desk.imported(language, 2027, false, 1, 2, 3, 4)));
        views.put("done", page(desk.imported(language, 2027, true, 1, 2, 3, 4)));
        return views;
    }

    private static DeskState.Heard heard(String text) {
        var id = new ProjectId("w01");
        return new DeskState.Heard(Optional.of(new Tally(id, 2027, 1, 0)),
                List.of(new Voice(id, 2027, "x", true, text.substring(0, Math.min(100, text.length())), Samples.NOW)));
    }

    private static byte[] page(byte[] fragment) {
        return ("<!DOCTYPE html><html lang=\"zh\"><head><title>x</title></head><body><main>" + new String(fragment, StandardCharsets.UTF_8)
                + "</main></body></html>").getBytes(StandardCharsets.UTF_8);
    }
}
