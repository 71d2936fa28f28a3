package quancheng.site.offers;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import quancheng.site.forms.Hidden;
import quancheng.site.forms.Row;
import quancheng.site.layout.SafeUrl;

/**
 * The whole offer before it is handed in.
 *
 * @param wrong   how many things are to be mended first, said on top; empty where nothing is
 * @param look    the post as visitors will see it, once it keeps every rule
 * @param whole   the button to the whole page as it will look
 * @param submit  empty while something is wrong
 */
record CheckPage(Progress progress, String wrong, String title, String lede, Optional<Content> look, String lookName, String whole, List<Section> sections,
                 List<String> warnings, String warningsName, SafeUrl action, SafeUrl steps, List<Hidden> hidden, String submit, String next,
                 String save, String kept) {

    /** What one step holds, what is wrong with it, and the button that opens it. */
    record Section(String id, SafeUrl at, String name, List<Row> rows, List<String> problems, List<Lints> lints, String step, String edit) {
    }
}
