package quancheng.site.offers;

import gg.jte.Content;
import java.util.List;
import quancheng.site.forms.Hidden;
import quancheng.site.forms.Problem;
import quancheng.site.layout.SafeUrl;

/** One step of the form. @param back the button to the step before; empty on the first */
record StepPage(Progress progress, List<Problem> problems, String title, String lede, SafeUrl action, List<Hidden> hidden,
                List<Content> fields, String next, String back, String save, String kept) {
}
