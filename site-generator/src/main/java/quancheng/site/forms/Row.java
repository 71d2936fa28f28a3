package quancheng.site.forms;

import quancheng.site.activities.Phrase;

/** One line of what somebody sent: its name and its value. */
public record Row(String name, Phrase value) {

    /** In the language of the page. */
    public Row(String name, String value) {
        this(name, new Phrase(value, ""));
    }
}
