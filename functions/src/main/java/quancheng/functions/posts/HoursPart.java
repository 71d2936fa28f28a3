package quancheng.functions.posts;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quancheng.store.posts.Schedule;
import quancheng.store.posts.Span;
import quancheng.store.posts.WeekGrid;
import quancheng.store.posts.WorkHours;

/**
 * When the work is: a grid in its own text, a week day by day as the form asks for it, or days and times alike for all. Two pairs of times are
 * two stretches of one day where hours are fixed, and two shifts to choose from where they are not.
 */
final class HoursPart {

    private static final List<String> PAIRS = List.of("", "2", "3");

    private final PostFields fields;

    HoursPart(PostFields fields) {
        this.fields = fields;
    }

    Optional<WorkHours> read() {
        return fields.choice(Schedule.class, "schedule", "post.schedule.blank").flatMap(schedule -> switch (schedule) {
            case FREE -> free();
            case FIXED, SHIFTS -> set(schedule);
        }).flatMap(this::flexible);
    }

    private Optional<WorkHours> free() {
        Optional<BigDecimal> hours = fields.isBlank("weeklyHours") ? fields.wrong("weeklyHours", "post.weeklyHours.blank")
                : fields.decimal("weeklyHours").or(() -> fields.wrong("weeklyHours", "post.number"));
        Optional<Integer> days = fields.number("daysPerWeek", "post.days.blank", 1, 7);
        int minutes = hours.map(it -> it.multiply(BigDecimal.valueOf(60)).intValue()).orElse(0);
        if (hours.isPresent() && minutes < Span.STEP) {
            return fields.wrong("weeklyHours", "post.weeklyHours.blank");
        }
        return hours.isPresent() && days.isPresent() ? Optional.of(WorkHours.free(minutes, days.get())) : Optional.empty();
    }

    private Optional<WorkHours> set(Schedule schedule) {
        Optional<List<WeekGrid>> weeks = weeks(schedule);
        return weeks.map(all -> schedule == Schedule.SHIFTS ? WorkHours.shifts(all)
                : WorkHours.fixed(all.stream().reduce(WeekGrid.EMPTY, WeekGrid::and)));
    }

    private Optional<List<WeekGrid>> weeks(Schedule schedule) {
        if (!fields.all("grid").isEmpty()) {
            return fromGrids();
        }
        if (WeekFields.isUsed(fields)) {
            return WeekFields.read(fields);
        }
        boolean nothing = fields.entry == Entry.FORM && fields.isBlank("day") && PAIRS.stream().allMatch(pair -> fields.isBlank("start" + pair));
        return nothing ? fields.wrong("hours", "post.hours.blank") : fromTimes(schedule);
    }

    private Optional<List<WeekGrid>> fromGrids() {
        List<WeekGrid> weeks = fields.all("grid").stream().flatMap(text -> WeekGrid.parse(text).stream())
                .filter(week -> !week.isEmpty()).toList();
        return weeks.size() == fields.all("grid").size() ? Optional.of(weeks) : fields.wrong("hours", "post.grid");
    }

    private Optional<List<WeekGrid>> fromTimes(Schedule schedule) {
        Optional<Set<DayOfWeek>> days = days();
        List<Span> spans = new ArrayList<>();
        boolean whole = true;
        for (String pair : PAIRS) {
            if (pair.isEmpty() || !fields.isBlank("start" + pair) || !fields.isBlank("end" + pair)) {
                whole &= span(pair).map(spans::add).orElse(false);
            }
        }
        if (days.isEmpty() || !whole) {
            return Optional.empty();
        }
        return Optional.of(schedule == Schedule.FIXED ? List.of(WeekGrid.of(days.get(), spans))
                : spans.stream().map(span -> WeekGrid.of(days.get(), List.of(span))).toList());
    }

    private Optional<Span> span(String pair) {
        Optional<Integer> start = fields.time("start" + pair, "post.start.blank");
        Optional<Integer> end = fields.time("end" + pair, "post.end.blank");
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        return start.get() < end.get() ? Optional.of(new Span(start.get(), end.get())) : fields.wrong("end" + pair, "post.end.before");
    }

    /** Days by number, Monday is 1. */
    private Optional<Set<DayOfWeek>> days() {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String day : fields.all("day")) {
            if (!day.matches("[1-7]")) {
                return fields.wrong("day", "post.choice");
            }
            days.add(DayOfWeek.of(Integer.parseInt(day)));
        }
        return days.isEmpty() ? fields.wrong("day", "post.day.blank") : Optional.of(days);
    }

    private Optional<WorkHours> flexible(WorkHours hours) {
        int flex = fields.isBlank("flexStart") ? 0 : fields.number("flexStart", 0, 180).orElse(0);
        Optional<Span> core = fields.isBlank("coreStart") && fields.isBlank("coreEnd") ? Optional.empty() : core();
        return Optional.of(hours.flexible(flex / Span.STEP * Span.STEP, core));
    }

    private Optional<Span> core() {
        Optional<Integer> start = fields.time("coreStart", "post.start.blank");
        Optional<Integer> end = fields.time("coreEnd", "post.end.blank");
        return start.isEmpty() || end.isEmpty() ? Optional.empty()
                : start.get() < end.get() ? Optional.of(new Span(start.get(), end.get())) : fields.wrong("coreEnd", "post.end.before");
    }
}
