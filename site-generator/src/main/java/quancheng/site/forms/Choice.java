package quancheng.site.forms;

import java.util.List;

/** A question answered by choosing: pills for one answer, boxes for several. */
public record Choice(String name, String legend, String hint, boolean pills, List<Option> options, String errorWord, String error) {

    /** @param id of the input, so that an error can point to the first one */
    public record Option(String id, String value, String label, boolean chosen) {
    }

    public boolean wrong() {
        return !error.isEmpty();
    }

    public String type() {
        return pills ? "radio" : "checkbox";
    }
}
