package quancheng.functions.projects;

import java.util.List;
import quancheng.store.activities.ProgrammeProblem;
import quancheng.store.projects.ProjectId;

/** What became of a year's list. */
public sealed interface ImportListOutcome {

    /** @param figures ids whose figure of the list is public now, or would be */
    record Imported(List<ProjectId> added, List<ProjectId> changed, List<ProjectId> unchanged, List<ProjectId> figures) implements ImportListOutcome {
    }

    /** Everything that is wrong with it, by row and column; nothing was written. */
    record Refused(List<ProgrammeProblem> problems) implements ImportListOutcome {
    }

    /** Sending it again goes on where this stopped. */
    record Busy(List<ProjectId> written) implements ImportListOutcome {
    }
}
