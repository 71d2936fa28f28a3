package quancheng.site.applications;

import gg.jte.Content;
import java.util.List;
import quancheng.site.forms.Hidden;
import quancheng.site.forms.Row;
import quancheng.site.layout.SafeUrl;

/** Her answers once more before they go to somebody else: what, to whom, and how well the hours suit. @param more what she may still add */
record CheckPage(String title, String lede, FitView fit, List<Row> rows, SafeUrl action, List<Hidden> hidden, String moreName,
                 List<Content> more, String send, String edit,
                 String next) {
}
