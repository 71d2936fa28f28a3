package quancheng.functions.signups;

import java.util.List;

/**
 * One thing the visitor has to mend, at the field it concerns.
 *
 * @param field  the field's name in the form
 * @param reason key of the sentence in {@code messages.properties}
 */
public record Problem(String field, String reason, List<Object> details) {

    public static Problem of(String field, String reason, Object... details) {
        return new Problem(field, reason, List.of(details));
    }
}
