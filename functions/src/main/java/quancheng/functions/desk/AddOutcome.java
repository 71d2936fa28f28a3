package quancheng.functions.desk;

import java.util.List;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ProgrammeProblem;

/** What became of a new activity. */
public sealed interface AddOutcome {

    record Added(Activity activity) implements AddOutcome {
    }

    /** Everything that is wrong with it, each under its column; nothing was added. */
    record Wrong(List<ProgrammeProblem> problems) implements AddOutcome {
    }

    /** There was no time left; nothing was added. */
    record Busy() implements AddOutcome {
    }
}
