package quancheng.site.signups;

import java.util.List;
import java.util.Optional;
import quancheng.site.activities.Phrase;
import quancheng.site.forms.Choice;
import quancheng.site.forms.Hidden;
import quancheng.site.forms.Problem;
import quancheng.site.forms.Row;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;

/** A signup she found. */
record MinePage(List<Problem> problems, Optional<Said> said, List<String> tags, String tone, Phrase title, String line, Optional<Result.Picture> picture,
                Optional<Result.Line> queue, String rowsName, List<Row> rows, List<Link> actions, Optional<Change> change,
                Optional<Cancel> cancel, MyDataPart data) {

    /** What just happened. @param tone empty for good news */
    record Said(String tone, String text) {
    }

    /** @param guardian the box of a guardian, where children may be added that she has not agreed for yet */
    record Change(String heading, String hint, SafeUrl action, List<Hidden> hidden, Party party, List<Choice> guardian, String was, String send) {
    }

    record Cancel(String open, String warning, SafeUrl action, List<Hidden> hidden, String send, Link keep) {
    }
}
