package quancheng.site.signups;

import java.util.List;

/** A question answered by choosing: pills for one answer, boxes for several. */
record Choice(String name, String legend, String hint, boolean pills, List<Option> options, String errorWord, String error) {

    /** @param id of the input, so that an error can point to the first one */
    record Option(String id, String value, String label, boolean chosen) {
    }

    boolean wrong() {
        return !error.isEmpty();
    }

    String type() {
        return pills ? "radio" : "checkbox";
    }
}
