package quancheng.site.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import quancheng.store.projects.Figure;
import quancheng.store.projects.Plan;
import quancheng.store.projects.Project;
import quancheng.store.projects.Status;
import quancheng.store.projects.Tally;

/**
 * How a promise stands on a day: all that its page and its meter are made from.
 *
 * @param elapsed per cent of the time
 * @param earlier the same promise in the years before, the latest first
 * @param tally   what citizens felt of it, where enough have said so
 */
public record Standing(Project project, Status status, int elapsed, List<Project> earlier, Optional<Tally> tally) {

    static Standing of(Project project, List<Project> earlier, Optional<Tally> tally, LocalDate today) {
        return new Standing(project, Status.of(project, today), project.plan().period().elapsed(today), earlier, tally);
    }

    public String id() {
        return project.id().value();
    }

    public Plan plan() {
        return project.plan();
    }

    public Optional<Figure> latest() {
        return project.latest();
    }

    /** Per cent of the target; nothing before the first figure, and where no number was promised. */
    public OptionalLong done() {
        return latest().map(figure -> plan().done(figure.quantity())).orElse(OptionalLong.empty());
    }
}
