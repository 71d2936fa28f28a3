package quancheng.functions.http.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import quancheng.store.activities.Activity;

/** The doors somebody may keep, for programs. */
final class DoorJson {

    private DoorJson() {
    }

    static void doors(JsonGenerator json, List<Activity> activities) throws IOException {
        json.writeArrayFieldStart("doors");
        for (Activity activity : activities) {
            json.writeStartObject();
            json.writeStringField("activity", activity.id().value());
            json.writeStringField("title", activity.title());
            json.writeStringField("starts", activity.startsAt().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
