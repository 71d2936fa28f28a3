package quancheng.functions.projects;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import quancheng.functions.signups.Posted;
import quancheng.functions.signups.Problem;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.projects.Project;
import quancheng.store.projects.ProjectId;
import quancheng.store.projects.Projects;
import quancheng.store.projects.Voice;
import quancheng.store.projects.Voices;
import quancheng.store.signups.SignupIds;

/** A citizen says whether she felt anything of a promise. Nothing asks who she is. */
public final class HearVoice {

    private static final ZoneId JINAN = ZoneId.of("Asia/Shanghai");

    private final Projects projects;
    private final Voices voices;
    private final SignupIds ids;
    private final Clock clock;

    public HearVoice(Projects projects, Voices voices, SignupIds ids, Clock clock) {
        this.projects = projects;
        this.voices = voices;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param posted {@code felt} yes or no, {@code words}; @param sender of which only a keyed hash is kept */
    public VoiceOutcome hear(Patience patience, String id, Posted posted, String sender) {
        Optional<Project> found = ProjectId.parse(id).flatMap(it -> running(projects.years(patience, it)));
        if (found.isEmpty()) {
            return new VoiceOutcome.NotFound();
        }
        Project project = found.get();
        List<Problem> problems = problems(posted);
        return problems.isEmpty() ? heard(patience, project, posted, sender) : new VoiceOutcome.Wrong(project, problems);
    }

    /** The year its page shows. */
    private Optional<Project> running(List<Project> years) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), JINAN);
        return years.stream().filter(project -> !project.plan().period().from().isAfter(today)).max(Comparator.comparing(Project::year));
    }

    private static List<Problem> problems(Posted posted) {
        var problems = new ArrayList<Problem>();
        if (!List.of("yes", "no").contains(posted.first("felt"))) {
            problems.add(Problem.of("felt", "voice.felt.blank"));
        }
        String words = posted.first("words").strip();
        if (words.codePointCount(0, words.length()) > Voice.LONGEST) {
            problems.add(Problem.of("words", "voice.words.long", Voice.LONGEST));
        }
        return problems;
    }

    private VoiceOutcome heard(Patience patience, Project project, Posted posted, String sender) {
        String who = ids.fingerprint(List.of("voice", project.id().value(), String.valueOf(project.year()), sender));
        var voice = new Voice(project.id(), project.year(), who, posted.first("felt").equals("yes"), posted.first("words").strip(), clock.instant());
        return voices.add(patience, voice) == Moved.BUSY ? new VoiceOutcome.Busy() : new VoiceOutcome.Heard(project);
    }
}
