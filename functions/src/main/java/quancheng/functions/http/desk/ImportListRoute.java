package quancheng.functions.http.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import quancheng.functions.DeskWiring;
import quancheng.functions.desk.DeskRoute;
import quancheng.functions.http.Door;
import quancheng.functions.http.Reply;
import quancheng.functions.projects.ImportListOutcome;
import quancheng.functions.projects.ImportListOutcome.Imported;
import quancheng.site.projects.ProjectDesk;
import quancheng.site.signups.Notice;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.store.projects.ProjectId;

/** A year's list of promises as a file. */
final class ImportListRoute {

    private static final int LARGEST_FILE = 4 * 1024 * 1024;
    private static final Duration IMPORT_TIME = Duration.ofSeconds(12);

    private final DeskWiring parts;
    private final ProjectDesk pages;
    private final Door door;

    ImportListRoute(DeskWiring parts, Door door) {
        this.parts = parts;
        this.pages = new ProjectDesk(parts.citizens.site);
        this.door = door;
    }

    Map<DeskRoute, DeskAction> actions() {
        return Map.of(DeskRoute.ASK_LIST, call -> Reply.html(200, pages.importing(call.language(), year(call))), DeskRoute.IMPORT_PROJECTS, this::list);
    }

    private Reply list(DeskCall call) {
        byte[] file = call.call().body();
        if (file.length > LARGEST_FILE) {
            return door.notice(call.call(), 413, Notice.TOO_LARGE);
        }
        boolean dry = call.call().asks("dry-run");
        return switch (parts.promises.importList.importFile(Patience.of(IMPORT_TIME, 100), call.organizer(), year(call), file, dry)) {
            case Imported done -> call.call().wantsJson() ? Reply.json(200, json -> said(json, done))
                    : Reply.html(200, pages.imported(call.language(), year(call), !dry, done.added().size(), done.changed().size(),
                    done.unchanged().size(), done.figures().size()));
            case ImportListOutcome.Refused(var problems) -> call.call().wantsJson()
                    ? Reply.problem(422, "invalid", json -> ActivityJson.problems(json, call.language(), problems))
                    : Reply.html(422, pages.importWrong(call.language(), year(call), problems));
            case ImportListOutcome.Busy(var written) -> call.call().wantsJson()
                    ? Reply.problem(503, "busy", json -> ids(json, "written", written)).with("retry-after", "2") : door.busy(call.call());
        };
    }

    /** The year she names; without one, the present year in Jinan. */
    private int year(DeskCall call) {
        String year = call.call().query("year");
        return year.matches("20\\d\\d") ? Integer.parseInt(year) : LocalDate.ofInstant(parts.clock.instant(), Activity.ZONE).getYear();
    }

    private static void said(JsonGenerator json, Imported done) throws IOException {
        ids(json, "added", done.added());
        ids(json, "changed", done.changed());
        ids(json, "unchanged", done.unchanged());
        ids(json, "figures", done.figures());
    }

    private static void ids(JsonGenerator json, String name, List<ProjectId> ids) throws IOException {
        json.writeArrayFieldStart(name);
        for (ProjectId id : ids) {
            json.writeString(id.value());
        }
        json.writeEndArray();
    }
}
