package quancheng.site.applications;

import java.util.List;
import quancheng.site.forms.Hidden;
import quancheng.site.layout.SafeUrl;

/** Asks for the form that reports a post. */
record ReportButton(SafeUrl action, List<Hidden> hidden, String send) {
}
