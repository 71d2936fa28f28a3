package quancheng.functions.roster;

import java.util.Locale;

/** How a roster is taken away. */
public enum Format {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv; charset=utf-8"),
    /** The sheet for the door: a page, printed where it is shown. */
    SHEET("text/html; charset=utf-8");

    private final String type;

    Format(String type) {
        this.type = type;
    }

    public String type() {
        return type;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
