package quancheng.site.text;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import quancheng.store.posts.Span;
import quancheng.store.posts.WeekGrid;

/** A week's hours as people say them: days that are alike are said together. */
public final class Weeks {

    private Weeks() {
    }

    /** {@code 周一至周五 9:00–11:30}, one line for each run of days that are alike; none for an empty week. */
    public static List<String> lines(Texts texts, Dates dates, WeekGrid week) {
        var lines = new ArrayList<String>();
        int from = 1;
        for (int day = 1; day <= 7; day++) {
            if (day == 7 || !spans(week, day + 1).equals(spans(week, from))) {
                if (!spans(week, from).isEmpty()) {
                    lines.add(days(texts, dates, from, day) + " " + hours(spans(week, from)));
                }
                from = day + 1;
            }
        }
        return lines;
    }

    private static List<Span> spans(WeekGrid week, int day) {
        return week.on(DayOfWeek.of(day));
    }

    private static String days(Texts texts, Dates dates, int from, int to) {
        String first = dates.weekday(DayOfWeek.of(from));
        return from == to ? first : texts.say("week.days", first, dates.weekday(DayOfWeek.of(to)));
    }

    /** {@code 9:00–11:30、14:00–16:00}: no zero before the hour, as people write it. */
    private static String hours(List<Span> spans) {
        return spans.stream().map(span -> clock(span.from()) + "–" + clock(span.to())).collect(Collectors.joining(" "));
    }

    private static String clock(int minute) {
        return Span.clock(minute).replaceFirst("^0", "");
    }
}
