package quancheng.functions.http.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import quancheng.site.Language;
import quancheng.site.desk.Standing;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ProgrammeCells;
import quancheng.store.activities.ProgrammeProblem;

/** Activities and what is wrong with them, for programs. */
final class ActivityJson {

    private ActivityJson() {
    }

    static void list(JsonGenerator json, List<Standing> standings) throws IOException {
        json.writeArrayFieldStart("activities");
        for (Standing standing : standings) {
            json.writeStartObject();
            json.writeStringField("id", standing.activity().id().value());
            json.writeStringField("title", standing.activity().title());
            json.writeStringField("organizer", standing.activity().organizer());
            json.writeStringField("starts", standing.activity().startsAt().toString());
            json.writeStringField("state", standing.state().name().toLowerCase().replace('_', '-'));
            json.writeNumberField("capacity", standing.places().capacity());
            json.writeNumberField("taken", standing.taken());
            json.writeNumberField("waiting", standing.places().waiting());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Every column of the programme file, and the revision an edit must name. */
    static void one(JsonGenerator json, Activity activity) throws IOException {
        for (var cell : ProgrammeCells.of(activity).entrySet()) {
            json.writeStringField(cell.getKey(), cell.getValue());
        }
        json.writeBooleanField("cancelled", activity.cancelled());
        json.writeNumberField("revision", activity.revision());
    }

    /** The {@code errors} of a problem answer, with the row where there are several. */
    static void problems(JsonGenerator json, Language language, List<ProgrammeProblem> problems) throws IOException {
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
