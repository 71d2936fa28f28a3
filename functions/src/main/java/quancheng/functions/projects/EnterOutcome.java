package quancheng.functions.projects;

import java.util.List;
import quancheng.functions.signups.Problem;
import quancheng.store.projects.Project;

/** What became of a figure somebody sent. */
public sealed interface EnterOutcome {

    /** It waits for review; the same figure sent twice is one. */
    record Entered(Project project) implements EnterOutcome {
    }

    /** Everything that is wrong with it, each at its field; nothing was written. */
    record Wrong(List<Problem> problems) implements EnterOutcome {
    }

    /** Another unit answers for this project. */
    record NotYours(String unit) implements EnterOutcome {
    }

    /** The project was stopped. */
    record Over() implements EnterOutcome {
    }

    record Busy() implements EnterOutcome {
    }
}
