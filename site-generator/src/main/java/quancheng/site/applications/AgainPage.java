package quancheng.site.applications;

import java.util.List;
import quancheng.site.forms.Problem;
import quancheng.site.layout.Link;

/** The form that came back. */
record AgainPage(Link back, List<Problem> problems, String title, String lede, ApplyForm form) {
}
