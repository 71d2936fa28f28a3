package quancheng.functions.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import quancheng.functions.signups.Posted;

/** A JSON body read as the same form: one object, each member a text, a number, a truth value, or a list of those. */
final class JsonBody {

    private static final JsonFactory JSON = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private JsonBody() {
    }

    /** Not one flat JSON object; the message says what is wrong where, and quotes nothing that was sent. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        private Malformed(String message) {
            super(message);
        }
    }

    static Posted parse(byte[] body) throws Malformed {
        try (JsonParser json = JSON.createParser(body)) {
            Map<String, List<String>> values = new LinkedHashMap<>();
            require(json, json.nextToken() == JsonToken.START_OBJECT);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                values.put(json.currentName(), values(json));
            }
            require(json, json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null);
            return new Posted(values);
        } catch (JacksonException e) {
            throw new Malformed("line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr());
        } catch (IOException e) {
            throw new Malformed("unreadable");
        }
    }

    private static List<String> values(JsonParser json) throws IOException, Malformed {
        List<String> values = new ArrayList<>();
        if (json.nextToken() != JsonToken.START_ARRAY) {
            add(values, json);
            return values;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            add(values, json);
        }
        return values;
    }

    private static void add(List<String> values, JsonParser json) throws IOException, Malformed {
        require(json, json.currentToken() != null && json.currentToken().isScalarValue());
        if (json.currentToken() != JsonToken.VALUE_NULL) {
            values.add(json.getText());
        }
    }

    private static void require(JsonParser json, boolean expected) throws Malformed {
        if (!expected) {
            var at = json.currentLocation();
            throw new Malformed("line " + at.getLineNr() + ", column " + at.getColumnNr());
        }
    }
}
