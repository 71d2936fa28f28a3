package quancheng.site.moderation;

import java.util.List;
import java.util.Optional;
import quancheng.site.forms.Choice;
import quancheng.site.forms.Problem;
import quancheng.site.forms.TextField;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;

/** An employer, and what an officer found out about it. */
record EmployerView(Link back, String title, List<Tag> tags, Optional<String> said, List<Problem> problems, List<CaseView.Line> known, String heading,
                    String lede, SafeUrl action, String revision, Choice level, List<TextField> fields, Choice facilities, String send, Posts posts) {

    record Posts(String heading, String nothing, List<Link> posts) {
    }
}
