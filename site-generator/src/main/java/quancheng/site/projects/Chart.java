package quancheng.site.projects;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import quancheng.site.layout.Site;
import quancheng.store.projects.Kind;
import quancheng.store.projects.Line;
import quancheng.store.projects.Plan;
import quancheng.store.projects.Project;

/**
 * The figures against the straight line, drawn in a box of 360 by 200. Dashes and dots carry what colour would, and the
 * table beside it says the same.
 *
 * @param goal where the straight line ends, as a height
 * @param path through the figures
 */
record Chart(String name, String caption, String start, String goal, String path, List<Dot> dots, String target, String from, String to) {

    private static final ZoneId JINAN = ZoneId.of("Asia/Shanghai");
    private static final int LEFT = 12;
    private static final int WIDTH = 336;
    private static final int TOP = 26;
    private static final int BOTTOM = 172;

    /** A figure; its number stands above it. */
    record Dot(String x, String y, String labelY, String anchor, String text) {
    }

    /** Nothing where there is no figure yet or no number was promised. */
    static Optional<Chart> of(Site site, Project project) {
        Plan plan = project.plan();
        List<Line> lines = List.copyOf(project.figures().values());
        return lines.isEmpty() || plan.target().isEmpty() ? Optional.empty() : Optional.of(drawn(site, project, plan, lines));
    }

    private static Chart drawn(Site site, Project project, Plan plan, List<Line> lines) {
        long top = Math.max(plan.target().getAsLong(), lines.stream().mapToLong(line -> project.figure(line.number()).quantity()).max().orElse(0));
        List<Dot> dots = lines.stream().map(line -> dot(project, plan, line, top)).toList();
        String path = dots.stream().map(dot -> dot.x() + " " + dot.y()).collect(Collectors.joining("L", "M", ""));
        long start = plan.kind() == Kind.RATIO ? plan.baseline().orElse(0) : 0;
        return new Chart(site.say("project.chart", plan.title()), site.say("project.chart.key"), y(start, top), y(plan.target().getAsLong(), top),
                path, dots, site.say("project.chart.target", Words.number(plan.target().getAsLong()), plan.measure()),
                plan.period().from().toString(), plan.period().to().toString());
    }

    private static Dot dot(Project project, Plan plan, Line line, long top) {
        var figure = project.figure(line.number());
        LocalDate entered = LocalDate.ofInstant(line.at(), JINAN);
        LocalDate end = figure.month().atEndOfMonth();
        double x = x(plan, entered.isBefore(end) ? entered : end);
        double y = Double.parseDouble(y(figure.quantity(), top));
        return new Dot(one(x), one(y), one(y - 8), x > LEFT + WIDTH * .8 ? "end" : x < LEFT + WIDTH * .1 ? "start" : "middle",
                Words.number(figure.quantity()));
    }

    private static double x(Plan plan, LocalDate day) {
        double all = ChronoUnit.DAYS.between(plan.period().from(), plan.period().to()) + 1.0;
        double gone = ChronoUnit.DAYS.between(plan.period().from(), day) + 1.0;
        return LEFT + Math.clamp(gone / all, 0, 1) * WIDTH;
    }

    private static String y(long quantity, long top) {
        return one(BOTTOM - (double) quantity / top * (BOTTOM - TOP));
    }

    private static String one(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
