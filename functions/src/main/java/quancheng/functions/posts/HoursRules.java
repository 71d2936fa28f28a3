package quancheng.functions.posts;

import java.time.DayOfWeek;
import java.util.Arrays;
import quancheng.store.posts.Employment;
import quancheng.store.posts.WorkHours;
import quancheng.store.posts.rules.Limit;

/** What the law makes of the hours; everything is computed, nothing is believed. */
final class HoursRules {

    private static final int WORKING_DAYS = 6;

    private HoursRules() {
    }

    static void check(PostFields fields, WorkHours hours, Employment employment) {
        if (over(hours, most(employment))) {
            fields.wrong("hours", reason(employment), hours.weekly(), most(employment).value(), most(employment).law());
        } else if (employment == Employment.PART_TIME && dailyMinutes(hours) > minutes(Limit.PART_TIME_DAY)) {
            fields.wrong("hours", "post.hours.daily", Limit.PART_TIME_DAY.value(), Limit.PART_TIME_DAY.law());
        } else if (longestDay(hours) > minutes(Limit.LONGEST_DAY)) {
            fields.wrong("hours", "post.hours.longDay", Limit.LONGEST_DAY.value(), Limit.LONGEST_DAY.law());
        } else if (over(hours, Limit.STANDARD_WEEK)) {
            fields.warn("hours", "post.hours.overtime", hours.weekly(), Limit.STANDARD_WEEK.value());
        }
    }

    private static Limit most(Employment employment) {
        return switch (employment) {
            case PART_TIME -> Limit.PART_TIME_WEEK;
            case FULL_TIME -> Limit.FULL_TIME_WEEK;
            case NEW_FORM_WORK, TASK, PUBLIC_WELFARE -> Limit.LONGEST_WEEK;
        };
    }

    private static String reason(Employment employment) {
        return switch (employment) {
            case PART_TIME -> "post.hours.partTime";
            case FULL_TIME -> "post.hours.fullTime";
            case NEW_FORM_WORK, TASK, PUBLIC_WELFARE -> "post.hours.week";
        };
    }

    private static boolean over(WorkHours hours, Limit limit) {
        return hours.weeklyMinutes() > minutes(limit);
    }

    private static int minutes(Limit limit) {
        return limit.value() * 60;
    }

    /** On average over a working week of six days, or of seven where there are seven. */
    private static int dailyMinutes(WorkHours hours) {
        return hours.weeklyMinutes() / Math.max(WORKING_DAYS, hours.days());
    }

    private static int longestDay(WorkHours hours) {
        return hours.shifts().stream().flatMapToInt(week -> Arrays.stream(DayOfWeek.values()).mapToInt(week::minutes)).max()
                .orElse(hours.weeklyMinutes() / hours.days());
    }
}
