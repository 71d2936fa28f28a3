package quancheng.functions.projects;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import quancheng.functions.desk.Organizer;
import quancheng.functions.signups.Posted;
import quancheng.functions.signups.Problem;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.projects.Act;
import quancheng.store.projects.By;
import quancheng.store.projects.Figure;
import quancheng.store.projects.Line;
import quancheng.store.projects.Move;
import quancheng.store.projects.Moves;
import quancheng.store.projects.Project;
import quancheng.store.projects.Projects;

/** The federation lets a figure out or sends it back; and says that a project was verified, or that it ends. */
public final class ReviewFigure {

    private static final int LONGEST = 500;

    private final Projects projects;
    private final Clock clock;

    public ReviewFigure(Projects projects, Clock clock) {
        this.projects = projects;
        this.clock = clock;
    }

    /** @param posted {@code decision}, {@code line} for a figure, {@code words} */
    public ReviewOutcome review(Patience patience, Organizer organizer, Project project, Posted posted) {
        By by = EnterFigure.by(organizer, project);
        String words = posted.first("words").strip();
        return switch (posted.first("decision")) {
            case "approve" -> figure(patience, project, by, posted, Move.APPROVE, words);
            case "send-back" -> words.isEmpty() ? wrong("figure.words.back") : figure(patience, project, by, posted, Move.SEND_BACK, words);
            case "verify" -> project.latest().filter(it -> project.plan().reached(it.quantity())).isPresent() && project.verified().isEmpty()
                    ? append(patience, project, by, new Act.Verified(words)) : new ReviewOutcome.Overtaken();
            case "stop" -> words.isEmpty() ? wrong("figure.words.stop")
                    : project.stopped().isPresent() ? new ReviewOutcome.Done(project) : append(patience, project, by, new Act.Stopped(words));
            default -> new ReviewOutcome.Overtaken();
        };
    }

    private ReviewOutcome figure(Patience patience, Project project, By by, Posted posted, Move move, String words) {
        Optional<Line> looked = project.waiting().stream().filter(line -> String.valueOf(line.number()).equals(posted.first("line"))).findFirst();
        if (looked.isEmpty()) {
            return isSettled(project, posted, move) ? new ReviewOutcome.Done(project) : new ReviewOutcome.Overtaken();
        }
        Line line = looked.get();
        Figure figure = project.figure(line.number());
        if (Moves.after(project.state(figure.month()), move, by.kind()).isEmpty()) {
            return new ReviewOutcome.Overtaken();
        }
        return !project.mayReview(line, by) ? new ReviewOutcome.OwnFigure() : append(patience, project, by,
                move == Move.APPROVE ? new Act.Approved(line.number()) : new Act.SentBack(line.number(), words));
    }

    /** Sent twice, it is done already. */
    private static boolean isSettled(Project project, Posted posted, Move move) {
        return project.ledger().stream().anyMatch(line -> switch (line.act()) {
            case Act.Approved(int number) -> move == Move.APPROVE && String.valueOf(number).equals(posted.first("line"));
            case Act.SentBack(int number, var _) -> move == Move.SEND_BACK && String.valueOf(number).equals(posted.first("line"));
            case Act.Planned _, Act.Entered _, Act.Imported _, Act.Verified _, Act.Stopped _ -> false;
        });
    }

    private ReviewOutcome append(Patience patience, Project project, By by, Act act) {
        Project after = project.with(project.next(act, by, clock.instant()));
        if (projects.append(patience, after) == Moved.DONE) {
            return new ReviewOutcome.Done(after);
        }
        return projects.years(patience, project.id()).stream().filter(now -> now.year() == project.year()
                        && now.ledger().size() >= after.ledger().size() && now.ledger().get(after.ledger().size() - 1).act().equals(act))
                .findFirst().<ReviewOutcome>map(ReviewOutcome.Done::new).orElseGet(ReviewOutcome.Overtaken::new);
    }

    private static ReviewOutcome wrong(String reason) {
        return new ReviewOutcome.Wrong(List.of(Problem.of("words", reason, LONGEST)));
    }
}
