package quancheng.functions.desk;

import java.util.List;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ProgrammeProblem;

/** What became of a changed form of an activity. */
public sealed interface SaveOutcome {

    record Saved(Activity activity) implements SaveOutcome {
    }

    /** Everything that is wrong with it, each under its column; nothing was changed. */
    record Wrong(List<ProgrammeProblem> problems) implements SaveOutcome {
    }

    /** Somebody else changed it since the form was opened; nothing was changed. */
    record Overtaken() implements SaveOutcome {
    }

    /** There was no time left; nothing was changed. */
    record Busy() implements SaveOutcome {
    }
}
