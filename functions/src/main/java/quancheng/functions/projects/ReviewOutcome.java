package quancheng.functions.projects;

import java.util.List;
import quancheng.functions.signups.Problem;
import quancheng.store.projects.Project;

/** What became of a review. */
public sealed interface ReviewOutcome {

    record Done(Project project) implements ReviewOutcome {
    }

    /** Words are missing; nothing was written. */
    record Wrong(List<Problem> problems) implements ReviewOutcome {
    }

    /** It is not what was looked at any more, or the move is not in the table. */
    record Overtaken() implements ReviewOutcome {
    }

    /** She entered the figure herself. */
    record OwnFigure() implements ReviewOutcome {
    }
}
