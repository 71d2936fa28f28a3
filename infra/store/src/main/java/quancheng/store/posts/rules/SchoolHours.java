package quancheng.store.posts.rules;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quancheng.store.DataTable;
import quancheng.store.posts.Span;
import quancheng.store.posts.WeekGrid;
import quancheng.store.posts.WorkHours;

/**
 * When children are brought to school and fetched ({@code school-hours.csv}), for comparison only. A post is safe for the
 * school run 可接送 if, Monday to Friday, both lie within a gap of an hour at least.
 */
public final class SchoolHours {

    private static final int GAP = 60;
    private static final Map<String, Span> TIMES = DataTable.read(SchoolHours.class, "school-hours.csv", row -> Map.entry(row.getField("what"),
            new Span(Span.minute(row.getField("from")).orElseThrow(), Span.minute(row.getField("to")).orElseThrow())))
            .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    public static final Span DROP_OFF = TIMES.get("drop-off");
    public static final Span PICK_UP = TIMES.get("pick-up");

    private SchoolHours() {
    }

    /** True where hours are free, where a shift that may be chosen is safe, or where coming within the flexible window is. */
    public static boolean isSafe(WorkHours hours) {
        return hours.shifts().isEmpty() || hours.shifts().stream().flatMap(week -> flexed(week, hours.flexStart())).anyMatch(SchoolHours::isSafe);
    }

    static Stream<WeekGrid> flexed(WeekGrid week, int flexStart) {
        return Stream.iterate(-flexStart, minutes -> minutes <= flexStart, minutes -> minutes + Span.STEP).map(week::later);
    }

    private static boolean isSafe(WeekGrid week) {
        return Stream.of(DayOfWeek.values()).limit(5).map(week::on).allMatch(day -> isFree(day, DROP_OFF) && isFree(day, PICK_UP));
    }

    /** The gap around this time, from the end of the work before it to the beginning of the work after it. */
    private static boolean isFree(List<Span> day, Span time) {
        int from = day.stream().filter(span -> span.from() < time.to()).mapToInt(Span::to).max().orElse(0);
        int to = day.stream().filter(span -> span.from() >= time.to()).mapToInt(Span::from).min().orElse(Span.DAY);
        return from <= time.from() && to - from >= GAP;
    }
}
