package quancheng.site.applications;

import java.util.List;
import java.util.Optional;
import quancheng.site.forms.Hidden;
import quancheng.site.forms.Problem;
import quancheng.site.forms.Row;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;

/** An application she opened. @param said what just happened; empty where nothing did */
record MinePage(List<Problem> problems, String said, String tag, String tone, String title, String line, FitView fit, String rowsName, List<Row> rows, Link post,
                MyDataPart data, Optional<Act> withdraw, Act erase) {

    /** Something that cannot be undone: said first, done behind a second step. */
    record Act(String open, String warning, SafeUrl action, List<Hidden> hidden, String send) {
    }
}
