package quancheng.site.signups;

import java.util.List;
import quancheng.site.forms.Problem;
import quancheng.site.layout.Link;

/** A page that is a form and little else: the one for several activities, or one that came back. */
record Again(Link back, List<Problem> problems, String title, String lang, String lede, SignupForm form) {
}
