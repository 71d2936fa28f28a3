package quancheng.site.posts;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import quancheng.site.layout.Site;
import quancheng.store.posts.Schedule;
import quancheng.store.posts.Span;
import quancheng.store.posts.WeekGrid;
import quancheng.store.posts.WorkHours;

/** Working hours in words: {@code 周一至周五 10:00–14:00}. */
record HourWords(Site site) {

    /** All of it in one line. */
    String week(WorkHours hours) {
        return switch (hours.schedule()) {
            case FREE -> site.say("posts.hours.free", hours.weekly().toPlainString(), hours.days());
            case FIXED -> week(hours.grid());
            case SHIFTS -> site.say("posts.hours.shifts", hours.shifts().stream().map(this::week).collect(Collectors.joining(site.say("posts.or"))));
        };
    }

    private String week(WeekGrid week) {
        return byHours(week).entrySet().stream().map(same -> site.say("posts.hours.on", days(same.getValue()), spans(same.getKey())))
                .collect(Collectors.joining(site.say("posts.and")));
    }

    /** The times alone, for beside the days. */
    String times(WorkHours hours) {
        Set<String> times = new LinkedHashSet<>();
        hours.shifts().forEach(week -> byHours(week).keySet().forEach(spans -> times.add(spans(spans))));
        return String.join(site.say(hours.schedule() == Schedule.SHIFTS ? "posts.or" : "posts.and"), times);
    }

    /** The days one works, in whichever shift. */
    String days(WorkHours hours) {
        if (hours.schedule() == Schedule.FREE) {
            return site.say("posts.days.free", hours.days());
        }
        Set<DayOfWeek> days = new TreeSet<>();
        hours.shifts().forEach(week -> byHours(week).values().forEach(days::addAll));
        return days(days);
    }

    private static Map<List<Span>, Set<DayOfWeek>> byHours(WeekGrid week) {
        Map<List<Span>, Set<DayOfWeek>> same = new LinkedHashMap<>();
        Arrays.stream(DayOfWeek.values()).filter(day -> !week.on(day).isEmpty())
                .forEach(day -> same.computeIfAbsent(week.on(day), _ -> new TreeSet<>()).add(day));
        return same;
    }

    private String days(Set<DayOfWeek> days) {
        List<DayOfWeek> inOrder = List.copyOf(days);
        boolean range = days.size() > 2 && inOrder.getLast().getValue() - inOrder.getFirst().getValue() == days.size() - 1;
        return days.size() == 7 ? site.say("posts.days.all")
                : range ? site.say("posts.days.range", day(inOrder.getFirst()), day(inOrder.getLast()))
                : inOrder.stream().map(this::day).collect(Collectors.joining(site.say("posts.list")));
    }

    String day(DayOfWeek day) {
        return site.say("posts.day." + day.getValue());
    }

    private String spans(List<Span> spans) {
        return spans.stream().map(span -> clock(span.from()) + "–" + clock(span.to())).collect(Collectors.joining(site.say("posts.list")));
    }

    /** {@code 540} is {@code 9:00}. */
    static String clock(int minute) {
        return Span.clock(minute).replaceFirst("^0", "");
    }
}
