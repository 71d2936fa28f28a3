package quancheng.site.forms;

import java.util.List;

/** What a form sends along without showing it. */
public record Hidden(String name, String value) {

    private static final String STAMP = "at";

    /** When it was shown, where whoever shows it says so; the forms of static pages say nothing. */
    public static List<Hidden> stamp(FormState state) {
        return state.value(STAMP).isEmpty() ? List.of() : List.of(new Hidden(STAMP, state.value(STAMP)));
    }
}
