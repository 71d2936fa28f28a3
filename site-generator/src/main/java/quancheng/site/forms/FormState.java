package quancheng.site.forms;

import java.util.List;
import java.util.Map;

/**
 * A form as it was posted, so that nothing typed is ever lost.
 *
 * @param values everything posted, by field name, as typed
 * @param errors field name to one sentence in the visitor's language, in the order to be shown; form-wide ones under ""
 */
public record FormState(Map<String, List<String>> values, Map<String, String> errors) {

    /** A form nobody has touched yet. */
    public static final FormState EMPTY = new FormState(Map.of(), Map.of());

    public String value(String field) {
        List<String> all = values.getOrDefault(field, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }

    public boolean has(String field, String value) {
        return values.getOrDefault(field, List.of()).contains(value);
    }

    public String error(String field) {
        return errors.getOrDefault(field, "");
    }
}
