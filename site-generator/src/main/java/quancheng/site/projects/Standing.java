package quancheng.site.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import quancheng.store.projects.Figure;
import quancheng.store.projects.Plan;
import quancheng.store.projects.Project;
import quancheng.store.projects.Status;

/**
 * How a promise stands on a day: all that its page and its meter are made from.
 *
 * @param elapsed per cent of the time
 * @param earlier the same promise in the years before, the latest first
 */
public record Standing(Project project, Status status, int elapsed, List<Project> earlier) {

    static Standing of(Project project, List<Project> earlier, LocalDate today) {
        return new Standing(project, Status.of(project, today), project.plan().period().elapsed(today), earlier);
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
