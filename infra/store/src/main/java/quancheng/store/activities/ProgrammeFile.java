package quancheng.store.activities;

import java.util.List;

/** What a programme file held: activities, every one of them right; or everything that is wrong with it, and no activity. */
public sealed interface ProgrammeFile {

    record Good(List<Activity> activities) implements ProgrammeFile {
    }

    record Bad(List<ProgrammeProblem> problems) implements ProgrammeFile {
    }
}
