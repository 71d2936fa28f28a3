package quancheng.site.desk;

import java.util.List;

/** One column of the programme to fill in. @param span how wide it is; @param kind how it is typed */
record FormField(String name, String label, String hint, String span, Kind kind, String value, boolean fixed, List<Option> options,
                 String errorWord, String error) {

    enum Kind { LINE, AREA, NUMBER, WHEN, CHOICE }

    boolean wrong() {
        return !error.isEmpty();
    }

    String classes() {
        return wrong() ? span + " bad" : span;
    }

    String type() {
        return kind == Kind.WHEN ? "datetime-local" : "text";
    }

    String inputmode() {
        return kind == Kind.NUMBER ? "numeric" : null;
    }

    String describedBy() {
        return wrong() ? name + "-e" : hint.isEmpty() ? null : name + "-h";
    }
}
