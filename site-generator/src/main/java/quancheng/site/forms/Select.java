package quancheng.site.forms;

import java.util.List;

/** One word of a long list. @param none what stands where nothing is chosen */
public record Select(String name, String label, String hint, String none, List<Choice.Option> options, String errorWord, String error) {

    public boolean wrong() {
        return !error.isEmpty();
    }

    public String describedBy() {
        String hinted = hint.isEmpty() ? null : name + "-h";
        return !wrong() ? hinted : hinted == null ? name + "-e" : hinted + " " + name + "-e";
    }
}
