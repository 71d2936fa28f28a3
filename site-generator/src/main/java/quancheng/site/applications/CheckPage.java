package quancheng.site.applications;

import java.util.List;
import quancheng.site.forms.Hidden;
import quancheng.site.forms.Row;
import quancheng.site.layout.SafeUrl;

/** Her answers once more before they go to somebody else: what, to whom, and how well the hours suit. */
record CheckPage(String title, String lede, FitView fit, List<Row> rows, SafeUrl action, List<Hidden> hidden, String send, String edit,
                 String next) {
}
