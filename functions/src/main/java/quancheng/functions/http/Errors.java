package quancheng.functions.http;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;

/** The {@code errors} of a problem answer: each with its field and one sentence. */
public final class Errors {

    private Errors() {
    }

    public static void write(JsonGenerator json, Map<String, String> byField) throws IOException {
        json.writeArrayFieldStart("errors");
        for (var error : byField.entrySet()) {
            json.writeStartObject();
            json.writeStringField("field", error.getKey());
            json.writeStringField("message", error.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
