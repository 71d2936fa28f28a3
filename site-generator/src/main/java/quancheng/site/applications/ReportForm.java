package quancheng.site.applications;

import gg.jte.Content;
import java.util.List;
import quancheng.site.forms.Choice;
import quancheng.site.forms.Hidden;
import quancheng.site.forms.Problem;
import quancheng.site.forms.TextField;
import quancheng.site.layout.SafeUrl;

/** The form that reports a post. */
record ReportForm(List<Problem> problems, String hint, SafeUrl action, List<Hidden> hidden, Choice reason, TextField text,
                  TextField phone, Content trap, String send, String next) {
}
