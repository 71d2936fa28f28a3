package quancheng.functions.http;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import quancheng.site.Language;
import quancheng.site.info.Notice;
import quancheng.store.personal.PersonalField;

/** What is kept of somebody as she takes it away: every field of the table with its value and what it is for. */
public final class KeptJson {

    private KeptJson() {
    }

    /** @param kept by the names of the table */
    public static void write(JsonGenerator json, Language language, PersonalField.Form form, Map<String, String> kept, Instant deletedOn) throws IOException {
        json.writeStringField("deletedOn", deletedOn.toString());
        json.writeStringField("notice", "/privacy/" + Notice.VERSION + ".txt");
        json.writeArrayFieldStart("kept");
        for (PersonalField field : PersonalField.of(form)) {
            var words = language == Language.ZH ? field.zh() : field.en();
            json.writeStartObject();
            json.writeStringField("field", field.name());
            json.writeStringField("value", kept.get(field.name()));
            json.writeStringField("label", words.label());
            json.writeStringField("purpose", words.purpose());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
