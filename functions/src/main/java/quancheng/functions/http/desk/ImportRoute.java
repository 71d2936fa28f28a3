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
import quancheng.site.Language;
import quancheng.store.Patience;
import quancheng.store.activities.ActivityId;
import quancheng.store.activities.ProgrammeProblem;

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
        Language language = desk.language();
        return switch (parts.importProgramme.importFile(Patience.of(IMPORT_TIME, 100), file, call.asks("dry-run"))) {
            case ImportOutcome.Imported done -> Reply.json(200, json -> {
                ids(json, "added", done.added());
                ids(json, "changed", done.changed());
                ids(json, "unchanged", done.unchanged());
            });
            case ImportOutcome.Refused(var problems) -> Reply.problem(422, "invalid", json -> problems(json, language, problems));
            case ImportOutcome.TooSmall(var activity, int taken) -> Reply.problem(409, "capacity-below-taken", json -> {
                json.writeStringField("activity", activity.value());
                json.writeNumberField("taken", taken);
            });
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

    private static void problems(JsonGenerator json, Language language, List<ProgrammeProblem> problems) throws IOException {
        json.writeArrayFieldStart("errors");
        for (ProgrammeProblem problem : problems) {
            json.writeStartObject();
            json.writeNumberField("row", problem.row());
            json.writeStringField("field", problem.column());
            json.writeStringField("value", problem.value());
            json.writeStringField("message", problem.sentence(language.locale()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
