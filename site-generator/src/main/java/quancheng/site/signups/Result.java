package quancheng.site.signups;

import java.util.List;
import java.util.Optional;
import quancheng.site.activities.Phrase;
import quancheng.site.forms.Row;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;

/**
 * One answer as it is shown.
 *
 * @param tone  of the panel: empty for confirmed, {@code wt} waiting, {@code no} for no
 * @param alone the only answer on its page, so its heading is the page's
 * @param name  the activity, where the panel names it
 */
record Result(boolean alone, String tone, Optional<Phrase> name, String heading, Optional<Code> code, Optional<Picture> picture,
              Optional<Line> line, String rowsName, List<Row> rows, String nextName, List<String> next, List<Link> actions) {

    record Code(String name, String value) {
    }

    /** The code to show at the door. */
    record Picture(SafeUrl url, String alt, String hint) {
    }

    /** Her place in line, with the rule. */
    record Line(String ahead, List<Integer> before, boolean more, String you, String rule, String exampleName, String example) {
    }
}
