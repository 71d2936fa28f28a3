package quancheng.functions.http.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import quancheng.functions.DeskWiring;
import quancheng.functions.desk.DeskRoute;
import quancheng.functions.desk.ImportOutcome;
import quancheng.functions.http.Reply;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;

/** The programme as a file. */
final class ImportRoute {

    /** A programme of a thousand activities is under 2 MiB. */
    private static final int LARGEST_FILE = 4 * 1024 * 1024;
    private static final Duration IMPORT_TIME = Duration.ofSeconds(12);

    private final DeskWiring parts;

    ImportRoute(DeskWiring parts) {
        this.parts = parts;
    }

    Map<DeskRoute, DeskAction> actions() {
        return Map.of(DeskRoute.IMPORT, this::programme);
    }

    private Reply programme(DeskCall desk) {
        var call = desk.call();
        byte[] file = call.body();
        if (file.length > LARGEST_FILE) {
            return Reply.problem(413, "too-large", _ -> { });
        }
        return switch (parts.importProgramme.importFile(Patience.of(IMPORT_TIME, 100), desk.organizer(), file, call.asks("dry-run"))) {
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
