package quancheng.site.posts;

import java.util.List;
import java.util.stream.Stream;
import quancheng.site.layout.Site;
import quancheng.store.posts.Span;
import quancheng.store.posts.WeekGrid;
import quancheng.store.posts.WorkHours;

/**
 * 接送 bar: working hours drawn against the way to school and back.
 *
 * @param from    first hour of the line, and @param to its last, in words
 * @param school  from drop-off to pick-up; @param drop and @param pick are where their words stand
 * @param bars    the working hours; none where they are free
 * @param free    what the line says where they are; empty where they are not
 */
record DayLine(String label, String from, String to, Bar school, String drop, String pick, String pickAt, List<Bar> bars, String free) {

    /** A stretch of the line. */
    record Bar(String x, String width) {
        static Bar of(Axis axis, Span span) {
            return new Bar(axis.at(span.from()), axis.length(span));
        }
    }

    static DayLine of(Site site, WorkHours hours) {
        Axis axis = Axis.of(hours);
        boolean free = hours.shifts().isEmpty();
        String times = free ? site.say("posts.line.free") : new HourWords(site).times(hours);
        return new DayLine(site.say("posts.line", times), site.say("posts.line.hour", axis.from() / 60), site.say("posts.line.hour", axis.to() / 60),
                Bar.of(axis, Axis.SCHOOL), site.say("posts.line.drop", HourWords.clock(Axis.SCHOOL.from())),
                site.say("posts.line.pick", HourWords.clock(Axis.SCHOOL.to())), axis.at(Axis.SCHOOL.to()),
                hours.shifts().stream().flatMap(DayLine::typical).distinct().map(span -> Bar.of(axis, span)).toList(),
                free ? site.say("posts.line.free") : "");
    }

    /** The hours of the day that has the most of them. */
    private static Stream<Span> typical(WeekGrid week) {
        return week.days().stream().max((one, other) -> Integer.compare(minutes(one), minutes(other))).stream().flatMap(List::stream);
    }

    private static int minutes(List<Span> day) {
        return day.stream().mapToInt(Span::minutes).sum();
    }
}
