package quancheng.functions.projects;

import java.util.List;
import quancheng.functions.signups.Problem;
import quancheng.store.projects.Project;

/** What became of somebody's answer to "did you feel anything of it?". */
public sealed interface VoiceOutcome {

    /** It counts; also where the same device had spoken before, whose first word stands. */
    record Heard(Project project) implements VoiceOutcome {
    }

    /** All that is wrong with it; nothing was written. */
    record Wrong(Project project, List<Problem> problems) implements VoiceOutcome {
    }

    record NotFound() implements VoiceOutcome {
    }

    record Busy() implements VoiceOutcome {
    }
}
