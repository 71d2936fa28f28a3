package quancheng.store.projects;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How a promise stands. It is computed from the ledger and the day; nobody can type one or hide one. */
public enum Status implements Word {
    NOT_STARTED, ON_TRACK, BEHIND, STALE, DONE, DONE_VERIFIED, CHANGED, STOPPED;

    /** So many points may the work be behind the time. */
    public static final int SLACK = 15;
    /** So many days may pass without a figure. */
    public static final int QUIET_DAYS = 35;

    private static final ZoneId JINAN = ZoneId.of("Asia/Shanghai");

    /**
     * The first that holds: stopped, verified, done; over and not done is behind; five weeks without a figure is stale, for an
     * old figure says nothing; changed since its last figure; not started; behind by more than {@link #SLACK} points.
     */
    public static Status of(Project project, LocalDate today) {
        if (project.stopped().isPresent()) {
            return STOPPED;
        }
        Plan plan = project.plan();
        Optional<Figure> latest = project.latest();
        if (latest.isPresent() && plan.reached(latest.get().quantity())) {
            return project.verified().isPresent() ? DONE_VERIFIED : DONE;
        }
        if (plan.period().isOver(today) && plan.target().isPresent()) {
            return BEHIND;
        }
        if (!plan.period().isOver(today) && ChronoUnit.DAYS.between(heardOf(project), today) > QUIET_DAYS) {
            return STALE;
        }
        return changed(project) ? CHANGED : latest.map(figure -> pace(plan, figure, today)).orElse(NOT_STARTED);
    }

    private static Status pace(Plan plan, Figure figure, LocalDate today) {
        return plan.done(figure.quantity()).orElse(100) < plan.period().elapsed(today) - SLACK ? BEHIND : ON_TRACK;
    }

    /** The day of the newest public figure; before the first, the day the period began. */
    private static LocalDate heardOf(Project project) {
        return project.figures().values().stream().map(line -> LocalDate.ofInstant(line.at(), JINAN)).max(LocalDate::compareTo)
                .orElse(project.plan().period().from());
    }

    /** Changed, and no figure against the new promise yet. */
    private static boolean changed(Project project) {
        int planned = 0;
        for (Line line : project.ledger()) {
            planned = line.act() instanceof Act.Planned && line.number() > 1 ? line.number() : planned;
        }
        int last = planned;
        return last > 0 && project.figures().values().stream().noneMatch(line -> line.number() > last);
    }
}
