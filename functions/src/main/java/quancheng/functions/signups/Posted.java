package quancheng.functions.signups;

import java.util.List;
import java.util.Map;

/** A form as it was posted: every value as typed, by field name, and nothing read into it yet. */
public record Posted(Map<String, List<String>> values) {

    /** The first value of a field as typed; empty where there is none. */
    public String first(String field) {
        List<String> all = all(field);
        return all.isEmpty() ? "" : all.getFirst();
    }

    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    public boolean isBlank(String field) {
        return first(field).isBlank();
    }

    /** A box that was ticked, whatever its value says. */
    public boolean ticked(String field) {
        String value = first(field).strip().toLowerCase();
        return !value.isEmpty() && !List.of("0", "false", "off", "no").contains(value);
    }
}
