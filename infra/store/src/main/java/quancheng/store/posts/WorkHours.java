package quancheng.store.posts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * When one works.
 *
 * @param shifts        one week for fixed hours, each that may be chosen for shifts, none where hours are free
 * @param weeklyMinutes of the longest shift; what was agreed where hours are free
 * @param days          working days a week
 * @param flexStart     by how many minutes one may come earlier or later, and go so
 * @param core          when everybody must be there, where that is less than the whole
 */
public record WorkHours(Schedule schedule, List<WeekGrid> shifts, int weeklyMinutes, int days, int flexStart, Optional<Span> core) {

    public WorkHours {
        shifts = List.copyOf(shifts);
        if ((schedule == Schedule.FREE) != shifts.isEmpty() || schedule == Schedule.FIXED && shifts.size() != 1
                || shifts.stream().anyMatch(WeekGrid::isEmpty)) {
            throw new IllegalArgumentException(schedule + " with " + shifts.size() + " shifts");
        }
        if (weeklyMinutes < 1 || days < 1 || days > 7 || flexStart < 0) {
            throw new IllegalArgumentException(weeklyMinutes + " minutes on " + days + " days");
        }
    }

    public static WorkHours fixed(WeekGrid week) {
        return of(Schedule.FIXED, List.of(week));
    }

    /** One of several shifts, the worker's choice. */
    public static WorkHours shifts(List<WeekGrid> shifts) {
        return of(Schedule.SHIFTS, shifts);
    }

    private static WorkHours of(Schedule schedule, List<WeekGrid> shifts) {
        WeekGrid longest = shifts.stream().max((one, other) -> Integer.compare(one.minutes(), other.minutes())).orElseThrow();
        return new WorkHours(schedule, shifts, longest.minutes(), longest.workdays(), 0, Optional.empty());
    }

    /** Hours the worker divides herself. */
    public static WorkHours free(int weeklyMinutes, int days) {
        return new WorkHours(Schedule.FREE, List.of(), weeklyMinutes, days, 0, Optional.empty());
    }

    public WorkHours flexible(int flexStart, Optional<Span> core) {
        return new WorkHours(schedule, shifts, weeklyMinutes, days, flexStart, core);
    }

    /** The week, or the first of several; empty where hours are free. */
    public WeekGrid grid() {
        return shifts.isEmpty() ? WeekGrid.EMPTY : shifts.getFirst();
    }

    /** Hours a week, with at most two decimals. */
    public BigDecimal weekly() {
        return BigDecimal.valueOf(weeklyMinutes).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
