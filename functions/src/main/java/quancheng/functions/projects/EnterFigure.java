package quancheng.functions.projects;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import quancheng.functions.desk.Organizer;
import quancheng.functions.desk.Role;
import quancheng.functions.signups.Posted;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.projects.Act;
import quancheng.store.projects.By;
import quancheng.store.projects.Figure;
import quancheng.store.projects.Move;
import quancheng.store.projects.Moves;
import quancheng.store.projects.Project;
import quancheng.store.projects.Projects;

/** A unit says how far it is. */
public final class EnterFigure {

    private static final ZoneId JINAN = ZoneId.of("Asia/Shanghai");

    private final Projects projects;
    private final TakePhoto takePhoto;
    private final Clock clock;

    public EnterFigure(Projects projects, TakePhoto takePhoto, Clock clock) {
        this.projects = projects;
        this.takePhoto = takePhoto;
        this.clock = clock;
    }

    public EnterOutcome enter(Patience patience, Organizer organizer, Project project, Posted posted) {
        if (!mayEnter(organizer, project)) {
            return new EnterOutcome.NotYours(project.plan().unit());
        }
        if (project.stopped().isPresent()) {
            return new EnterOutcome.Over();
        }
        var form = new FigureForm(posted, project, YearMonth.from(clock.instant().atZone(JINAN)),
                takePhoto.has(patience, posted.first("photo")));
        Optional<Figure> figure = form.read();
        return figure.isEmpty() ? new EnterOutcome.Wrong(form.problems()) : entered(patience, organizer, project, figure.get());
    }

    /** A unit its own, and what it helps with is still the lead's to say; the federation any. */
    public static boolean mayEnter(Organizer organizer, Project project) {
        return organizer.role() == Role.FEDERATION || organizer.role() == Role.UNIT && project.plan().unit().equals(organizer.unit());
    }

    private EnterOutcome entered(Patience patience, Organizer organizer, Project project, Figure figure) {
        if (isThere(project, figure)) {
            return new EnterOutcome.Entered(project);
        }
        By by = by(organizer, project);
        Moves.after(project.state(figure.month()), Move.ENTER, by.kind()).orElseThrow();
        Project after = project.with(project.next(new Act.Entered(figure), by, clock.instant()));
        return projects.append(patience, after) == Moved.DONE ? new EnterOutcome.Entered(after) : again(patience, project, figure);
    }

    /** The answer may have been lost on the way, and the line be there. */
    private EnterOutcome again(Patience patience, Project project, Figure figure) {
        return projects.years(patience, project.id()).stream().filter(now -> now.year() == project.year() && isThere(now, figure))
                .findFirst().<EnterOutcome>map(EnterOutcome.Entered::new).orElseGet(EnterOutcome.Busy::new);
    }

    private static boolean isThere(Project project, Figure figure) {
        return project.waiting().stream().anyMatch(line -> project.figure(line.number()).equals(figure));
    }

    static By by(Organizer organizer, Project project) {
        boolean federation = organizer.role() == Role.FEDERATION;
        return new By(federation ? By.Kind.FEDERATION : By.Kind.UNIT, organizer.unit().isEmpty() ? project.plan().unit() : organizer.unit(),
                organizer.subject());
    }
}
