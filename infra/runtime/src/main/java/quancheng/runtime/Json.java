package quancheng.runtime;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Walks JSON one value at a time. Each method starts on a value and ends on its last token; {@code null} stays {@code null}. */
final class Json {

    private Json() {
    }

    interface Member {
        /** The parser stands on the value; one that is not wanted is left to {@link JsonParser#skipChildren}. */
        void read(String name) throws IOException;
    }

    interface Value<T> {
        T read(JsonParser json) throws IOException;
    }

    interface Writes<T> {
        void write(T value) throws IOException;
    }

    /** Goes through an object's members; false, without going anywhere, where there is no object. */
    static boolean members(JsonParser json, Member member) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return false;
        }
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            member.read(name);
        }
        return true;
    }

    /** A number or a truth is its text; a list or an object is none. */
    static String text(JsonParser json) throws IOException {
        boolean scalar = json.currentToken() != null && json.currentToken().isScalarValue() && json.currentToken() != JsonToken.VALUE_NULL;
        json.skipChildren();
        return scalar ? json.getText() : null;
    }

    static <T> Map<String, T> map(JsonParser json, Value<T> value) throws IOException {
        var map = new LinkedHashMap<String, T>();
        return members(json, name -> map.put(name, value.read(json))) ? map : null;
    }

    static Map<String, String> texts(JsonParser json) throws IOException {
        return map(json, Json::text);
    }

    static <T> List<T> list(JsonParser json, Value<T> value) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            return null;
        }
        var list = new ArrayList<T>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(value.read(json));
        }
        return list;
    }

    /** Whatever it is. */
    static Object any(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> map(json, Json::any);
            case START_ARRAY -> list(json, Json::any);
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getNumberValue();
            case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
            default -> null;
        };
    }

    static <T> void writeMap(JsonGenerator json, String name, Map<String, T> map, Writes<T> value) throws IOException {
        if (map == null) {
            return;
        }
        json.writeObjectFieldStart(name);
        for (var member : map.entrySet()) {
            json.writeFieldName(member.getKey());
            value.write(member.getValue());
        }
        json.writeEndObject();
    }

    static <T> void writeList(JsonGenerator json, String name, List<T> list, Writes<T> value) throws IOException {
        if (list == null) {
            return;
        }
        json.writeFieldName(name);
        writeArray(json, list, value);
    }

    static <T> void writeArray(JsonGenerator json, List<T> list, Writes<T> value) throws IOException {
        json.writeStartArray();
        for (T each : list) {
            value.write(each);
        }
        json.writeEndArray();
    }
}
