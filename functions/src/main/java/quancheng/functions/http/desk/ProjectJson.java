package quancheng.functions.http.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import quancheng.site.projects.DeskState;
import quancheng.store.projects.Line;
import quancheng.store.projects.Project;
import quancheng.store.projects.Status;

/** Promises for programs. */
final class ProjectJson {

    private ProjectJson() {
    }

    static void list(JsonGenerator json, List<Project> projects, LocalDate today) throws IOException {
        json.writeArrayFieldStart("projects");
        for (Project project : projects) {
            json.writeStartObject();
            one(json, project, today);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** With what citizens felt of it. */
    static void one(JsonGenerator json, Project project, LocalDate today, DeskState.Heard heard) throws IOException {
        one(json, project, today);
        if (heard.tally().isPresent()) {
            json.writeObjectFieldStart("voices");
            json.writeNumberField("felt", heard.tally().get().felt());
            json.writeNumberField("missed", heard.tally().get().missed());
            json.writeEndObject();
        }
    }

    private static void one(JsonGenerator json, Project project, LocalDate today) throws IOException {
        json.writeStringField("id", project.id().value());
        json.writeNumberField("year", project.year());
        json.writeStringField("title", project.plan().title());
        json.writeStringField("unit", project.plan().unit());
        json.writeStringField("status", Status.of(project, today).word());
        json.writeStringField("due", project.due(today).map(Object::toString).orElse(""));
        json.writeArrayFieldStart("waiting");
        for (Line line : project.waiting()) {
            json.writeStartObject();
            json.writeNumberField("line", line.number());
            json.writeStringField("month", project.figure(line.number()).month().toString());
            json.writeNumberField("quantity", project.figure(line.number()).quantity());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
