package quancheng.functions.http.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import quancheng.functions.DeskWiring;
import quancheng.functions.desk.DeskRoute;
import quancheng.functions.desk.ImportOutcome;
import quancheng.functions.http.Door;
import quancheng.functions.http.Reply;
import quancheng.site.desk.DeskPages;
import quancheng.site.desk.Edited;
import quancheng.site.signups.Notice;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;

/** The programme as a file. */
final class ImportRoute {

    /** A programme of a thousand activities is under 2 MiB. */
    private static final int LARGEST_FILE = 4 * 1024 * 1024;
    private static final Duration IMPORT_TIME = Duration.ofSeconds(12);

    private final DeskWiring parts;
    private final DeskPages pages;
    private final Door door;

    ImportRoute(DeskWiring parts, DeskPages pages, Door door) {
        this.parts = parts;
        this.pages = pages;
        this.door = door;
    }

    Map<DeskRoute, DeskAction> actions() {
        return Map.of(DeskRoute.ASK_IMPORT, desk -> Reply.html(200, pages.importing(desk.language())), DeskRoute.IMPORT, this::programme);
    }

    private Reply programme(DeskCall desk) {
        byte[] file = desk.call().body();
        boolean page = desk.call().header("accept").contains("text/html");
        if (file.length > LARGEST_FILE) {
            return page ? door.notice(desk.call(), 413, Notice.TOO_LARGE) : Reply.problem(413, "too-large", _ -> { });
        }
        boolean dry = desk.call().asks("dry-run");
        ImportOutcome outcome = parts.importProgramme.importFile(Patience.of(IMPORT_TIME, 100), desk.organizer(), file, dry);
        return page ? page(desk, outcome, dry) : answer(desk, outcome);
    }

    private Reply page(DeskCall desk, ImportOutcome outcome, boolean dry) {
        return switch (outcome) {
            case ImportOutcome.Imported done -> Reply.html(200, pages.imported(desk.language(), !dry, done.added(),
                    done.changed().stream().map(change -> new Edited(change.before(), change.after())).toList(), done.unchanged().size()));
            case ImportOutcome.Refused(var problems) -> Reply.html(422, pages.importWrong(desk.language(), problems));
            case ImportOutcome.Busy(var written) -> Reply.html(503, pages.importUnfinished(desk.language(), written.size()));
        };
    }

    private static Reply answer(DeskCall desk, ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Imported done -> Reply.json(200, json -> {
                ids(json, "added", done.added().stream().map(Activity::id).toList());
                ids(json, "changed", done.changed().stream().map(change -> change.after().id()).toList());
                ids(json, "unchanged", done.unchanged().stream().map(Activity::id).toList());
            });
            case ImportOutcome.Refused(var problems) -> Reply.problem(422, "invalid", json -> ActivityJson.problems(json, desk.language(), problems));
            case ImportOutcome.Busy(var written) -> Reply.problem(503, "busy", json -> ids(json, "written", written))
                    .with("retry-after", "2");
        };
    }

    private static void ids(JsonGenerator json, String name, List<ActivityId> ids) throws IOException {
        json.writeArrayFieldStart(name);
        for (ActivityId id : ids) {
            json.writeString(id.value());
        }
        json.writeEndArray();
    }
}
