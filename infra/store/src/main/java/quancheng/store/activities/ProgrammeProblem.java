package quancheng.store.activities;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * One thing that is wrong with a programme file, at the cell it concerns.
 *
 * @param row    as a spreadsheet numbers it: the header is row 1
 * @param column the column's name; empty where the whole row or file is meant
 * @param value  what stands there
 * @param reason the key of the sentence that says what is wrong
 */
public record ProgrammeProblem(int row, String column, String value, String reason, List<Object> details) {

    private static final ResourceBundle.Control ONLY_OURS =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** What is wrong, as a sentence for the organizer. */
    public String sentence(Locale locale) {
        var sentences = ResourceBundle.getBundle("quancheng.store.activities.programme", locale, ONLY_OURS);
        return new MessageFormat(sentences.getString(reason), locale).format(details.toArray());
    }
}
