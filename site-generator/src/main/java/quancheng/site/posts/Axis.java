package quancheng.site.posts;

import java.util.Locale;
import java.util.stream.Stream;
import quancheng.store.posts.Span;
import quancheng.store.posts.WorkHours;
import quancheng.store.posts.rules.SchoolHours;

/** The part of a day a picture shows: from six to ten, or the whole of it where somebody works at night. In minutes. */
record Axis(int from, int to) {

    private static final Axis DAY = new Axis(6 * 60, 22 * 60);
    private static final Axis WHOLE = new Axis(0, Span.DAY);
    static final Span SCHOOL = new Span(SchoolHours.DROP_OFF.from(), SchoolHours.PICK_UP.from());

    static Axis of(WorkHours hours) {
        return hours.shifts().stream().flatMap(week -> week.days().stream().flatMap(day -> day.stream())).allMatch(DAY::holds) ? DAY : WHOLE;
    }

    private boolean holds(Span span) {
        return span.from() >= from && span.to() <= to;
    }

    /** How far along, as a share of the whole: {@code 12.5%}. */
    String at(int minute) {
        return percent(minute - from);
    }

    String length(Span span) {
        return percent(span.minutes());
    }

    private String percent(int minutes) {
        String number = String.format(Locale.ROOT, "%.2f", 100.0 * minutes / (to - from));
        return number.replaceFirst("\\.?0+$", "") + "%";
    }

    int hours() {
        return (to - from) / 60;
    }

    /** Every other full hour. */
    Stream<Integer> marks() {
        return Stream.iterate(from / 60, hour -> hour <= to / 60, hour -> hour + 2);
    }
}
