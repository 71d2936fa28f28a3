package quancheng.functions.desk;

import java.util.List;
import quancheng.store.activities.ActivityId;
import quancheng.store.activities.ProgrammeProblem;

/** What became of a programme file. */
public sealed interface ImportOutcome {

    /** What changed, or would change on a dry run. */
    record Imported(List<ActivityId> added, List<ActivityId> changed, List<ActivityId> unchanged) implements ImportOutcome {
    }

    /** Everything that is wrong with the file; nothing was imported. */
    record Refused(List<ProgrammeProblem> problems) implements ImportOutcome {
    }

    /** A capacity below what is taken; nothing of this activity was changed. @param taken places confirmed now */
    record TooSmall(ActivityId activity, int taken) implements ImportOutcome {
    }

    /** Not all of it could be written in the time there was; sending it again goes on where this stopped. */
    record Busy(List<ActivityId> written) implements ImportOutcome {
    }
}
