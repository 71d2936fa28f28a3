package quancheng.site.offers;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import quancheng.site.forms.FormState;
import quancheng.site.forms.Week;
import quancheng.store.posts.Schedule;
import quancheng.store.posts.Span;
import quancheng.store.posts.WeekGrid;

/** An offer that knows its hours as a grid, shown in the fields of the form: a stretch a column, or a shift a column. */
public final class WeekOf {

    private WeekOf() {
    }

    /** The same form with its grid written into the week's fields. */
    static FormState state(FormState state) {
        List<WeekGrid> grids = state.values().getOrDefault("grid", List.of()).stream().flatMap(text -> WeekGrid.parse(text).stream()).toList();
        if (grids.isEmpty()) {
            return state;
        }
        Map<String, List<String>> values = new LinkedHashMap<>(state.values());
        values.putAll(fields(grids, state.value("schedule").equals(Schedule.SHIFTS.slug())));
        return new FormState(values, state.errors());
    }

    /** What the form's fields would hold. @param shifts a column for each, where one is chosen; else one for each stretch of a day */
    public static Map<String, List<String>> fields(List<WeekGrid> grids, boolean shifts) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<List<Span>> columns = new ArrayList<>();
            grids.forEach(grid -> (shifts ? List.of(grid.on(day)) : grid.on(day).stream().map(List::of).toList()).forEach(columns::add));
            for (int number = 1; number <= Math.min(columns.size(), Week.MOST); number++) {
                put(fields, day, number, columns.get(number - 1));
            }
        }
        return fields;
    }

    private static void put(Map<String, List<String>> fields, DayOfWeek day, int number, List<Span> spans) {
        if (!spans.isEmpty()) {
            fields.put(Week.field(day, "from", number), List.of(Span.clock(spans.getFirst().from())));
            fields.put(Week.field(day, "to", number), List.of(Span.clock(spans.getFirst().to())));
        }
    }

    /** So many columns as are used, and as many as were asked for. */
    static int stretches(FormState state, int asked) {
        FormState week = state(state);
        int used = IntStream.rangeClosed(1, Week.MOST).filter(number -> List.of(DayOfWeek.values()).stream().anyMatch(day ->
                !week.value(Week.field(day, "from", number)).isEmpty() || !week.value(Week.field(day, "to", number)).isEmpty())).max().orElse(1);
        return Math.clamp(asked, used, Week.MOST);
    }
}
