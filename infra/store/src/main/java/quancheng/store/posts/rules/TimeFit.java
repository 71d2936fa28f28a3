package quancheng.store.posts.rules;

import java.util.Comparator;
import quancheng.store.posts.Schedule;
import quancheng.store.posts.WeekGrid;
import quancheng.store.posts.WorkHours;

/**
 * How well a post's hours suit somebody's free time.
 *
 * @param percent      whole percent of the post's hours she is free, rounded down, in the shift that suits her best
 * @param flexPercent  the same when she comes earlier or later within what the post allows
 * @param commonMinutes minutes a week that suit
 * @param neededMinutes minutes a week the post takes
 */
public record TimeFit(int percent, int flexPercent, int commonMinutes, int neededMinutes) {

    public static TimeFit of(WorkHours hours, WeekGrid free) {
        if (hours.schedule() == Schedule.FREE) {
            int common = Math.min(free.minutes(), hours.weeklyMinutes());
            int percent = 100 * common / hours.weeklyMinutes();
            return new TimeFit(percent, percent, common, hours.weeklyMinutes());
        }
        WeekGrid best = hours.shifts().stream().max(Comparator.comparingInt(week -> percent(week, free))).orElseThrow();
        int flexed = hours.shifts().stream().flatMap(week -> SchoolHours.flexed(week, hours.flexStart()))
                .mapToInt(week -> percent(week, free)).max().orElseThrow();
        return new TimeFit(percent(best, free), flexed, best.common(free), best.minutes());
    }

    private static int percent(WeekGrid week, WeekGrid free) {
        return week.minutes() == 0 ? 0 : 100 * week.common(free) / week.minutes();
    }

    public boolean isWhole() {
        return percent == 100;
    }
}
