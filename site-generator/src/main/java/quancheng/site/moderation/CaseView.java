package quancheng.site.moderation;

import java.util.List;
import java.util.Optional;
import quancheng.site.forms.Choice;
import quancheng.site.forms.Problem;
import quancheng.site.forms.TextField;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;

/** One post before an officer: what would change, what was found, whose it is, what she says to it, and what was said before. */
record CaseView(Link back, String title, List<Tag> tags, List<Link> ways, Optional<String> said, List<Problem> problems, QueueView.Waiting others,
                Diff diff, Panel found, EmployerCard employer, Optional<Panel> reports, Optional<Decide> decide, History history) {

    /** @param heads of the columns; one where there is nothing to compare */
    record Diff(String heading, String note, String caption, List<String> heads, String changed, List<Row> rows) {
    }

    /** @param before empty where there is one column only */
    record Row(String name, boolean changed, Optional<List<Piece>> before, List<Piece> after, String note) {
        String classes() {
            return changed ? "ch" : null;
        }
    }

    /** A stretch of text. @param mark how it is marked, or null */
    record Piece(String text, String mark) {
    }

    /** Lines under a heading. @param id of the heading */
    record Panel(String id, String heading, List<Line> lines) {
    }

    /** @param look {@code o1} well, {@code w1} to be weighed, null for what blocks */
    record Line(String look, String what, Optional<Tag> tag, String why) {
    }

    record EmployerCard(String heading, List<Line> lines, Optional<Link> open) {
    }

    /** @param revision of the version that waits, @param shown of the public one; empty where there is none */
    record Decide(String heading, SafeUrl action, String revision, String shown, List<Pass> passes, Choice reasons, TextField text, String foot,
                  List<Button> buttons) {
    }

    /** A phrase that passes with a reason. */
    record Pass(String number, String phrase, TextField reason) {
    }

    record Button(String move, String look, String text, boolean disabled) {
    }

    record History(String heading, List<Event> events) {
    }

    record Event(String when, String what, String words) {
    }
}
