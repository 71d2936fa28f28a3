package quancheng.site.posts;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import quancheng.site.layout.Site;
import quancheng.store.posts.Span;
import quancheng.store.posts.WeekGrid;
import quancheng.store.posts.WorkHours;

/**
 * A week as a table of seven columns, drawn: across in percent, down in rem, so that it grows with the text.
 *
 * @param height  of the picture, and @param column that of a day's column
 * @param from    where the hours of school begin, and @param school how long they are
 * @param beside  the times of drop-off and pick-up in words
 */
record WeekLine(String label, String height, String top, String column, String from, String school, List<Day> days, List<Mark> marks, List<Beside> beside) {

    private static final double TOP = 1.6;
    private static final double HOUR = .92;
    private static final double LEFT = 8.5;
    private static final double STEP = 13.14;
    private static final double WIDTH = 12.14;
    private static final double DIGITS = .32;

    /** @param x the column's edge, and @param middle its middle; @param school whether there is school that day */
    record Day(String name, String x, String middle, boolean school, List<Bar> bars) {
    }

    /** A stretch of work. @param from its beginning in words and @param fromAt where; both empty where it is too short for words */
    record Bar(String y, String height, String x, String width, String from, String fromAt, String to, String toAt) {
    }

    /** An hour at the side. @param line where its line runs, and @param at its words */
    record Mark(int hour, String line, String at) {
    }

    /** Words in a column of the weekend without work; where there is none they are left out, the legend says them too. */
    record Beside(String words, String x, String at) {
    }

    static WeekLine of(Site site, WorkHours hours) {
        Axis axis = Axis.of(hours);
        var words = new HourWords(site);
        WeekGrid week = hours.shifts().stream().reduce(WeekGrid::and).orElse(WeekGrid.EMPTY);
        return new WeekLine(site.say("posts.week", words.week(hours)), rem(TOP + axis.hours() * HOUR + .5), rem(TOP), rem(axis.hours() * HOUR),
                y(axis, Axis.SCHOOL.from()), rem(Axis.SCHOOL.minutes() * HOUR / 60),
                Arrays.stream(DayOfWeek.values()).map(day -> day(words, axis, week, day)).toList(),
                axis.marks().map(hour -> new Mark(hour, y(axis, hour * 60), at(axis, hour * 60))).toList(),
                beside(site, axis, week));
    }

    private static List<Beside> beside(Site site, Axis axis, WeekGrid week) {
        return Stream.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).filter(day -> week.on(day).isEmpty()).limit(1)
                .map(day -> percent(LEFT + (day.getValue() - 1) * STEP + .3)).flatMap(x -> Stream.of(
                        new Beside(site.say("posts.line.drop", HourWords.clock(Axis.SCHOOL.from())), x, at(axis, Axis.SCHOOL.from())),
                        new Beside(site.say("posts.line.pick", HourWords.clock(Axis.SCHOOL.to())), x, at(axis, Axis.SCHOOL.to())))).toList();
    }

    private static String at(Axis axis, int minute) {
        return rem(TOP + (minute - axis.from()) * HOUR / 60 + .28);
    }

    private static Day day(HourWords words, Axis axis, WeekGrid week, DayOfWeek day) {
        double x = LEFT + (day.getValue() - 1) * STEP;
        return new Day(words.day(day), percent(x), percent(x + WIDTH / 2), day.getValue() <= 5,
                week.on(day).stream().map(span -> bar(axis, span, x)).toList());
    }

    private static Bar bar(Axis axis, Span span, double x) {
        double y = TOP + (span.from() - axis.from()) * HOUR / 60;
        double height = span.minutes() * HOUR / 60;
        boolean words = span.minutes() >= 150;
        return new Bar(rem(y), rem(height), percent(x + .4), percent(WIDTH - .8), words ? HourWords.clock(span.from()) : "", rem(y + .95),
                words ? HourWords.clock(span.to()) : "", rem(y + height - DIGITS));
    }

    private static String y(Axis axis, int minute) {
        return rem(TOP + (minute - axis.from()) * HOUR / 60);
    }

    private static String rem(double value) {
        return number(value) + "rem";
    }

    private static String percent(double value) {
        return number(value) + "%";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceFirst("\\.?0+$", "");
    }
}
