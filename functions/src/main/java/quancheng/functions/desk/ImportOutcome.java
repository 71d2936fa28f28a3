package quancheng.functions.desk;

import java.util.List;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;
import quancheng.store.activities.ProgrammeProblem;

/** What became of a programme file. */
public sealed interface ImportOutcome {

    /** An activity the file changes. */
    record Change(Activity before, Activity after) {
    }

    /** What changed, or would change on a dry run. */
    record Imported(List<Activity> added, List<Change> changed, List<Activity> unchanged) implements ImportOutcome {
    }

    /** Everything that is wrong with the file, places below what is taken among it; nothing was imported. */
    record Refused(List<ProgrammeProblem> problems) implements ImportOutcome {
    }

    /** Not all of it could be written in the time there was; sending it again goes on where this stopped. */
    record Busy(List<ActivityId> written) implements ImportOutcome {
    }
}
