package quancheng.functions.posts;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quancheng.store.posts.Span;
import quancheng.store.posts.WeekGrid;

/** A week as the plain form asks for it: {@code mon-from, mon-to, tue-from …}, {@code mon-from2} for a day's second stretch. */
final class WeekFields {

    private static final int STRETCHES = 3;

    static final List<String> NAMES = IntStream.rangeClosed(1, STRETCHES).boxed().flatMap(number -> Stream.of(DayOfWeek.values())
            .flatMap(day -> Stream.of(name(day, "from", number), name(day, "to", number)))).toList();

    private WeekFields() {
    }

    static boolean isUsed(PostFields fields) {
        return NAMES.stream().anyMatch(name -> !fields.isBlank(name));
    }

    /** One week for each stretch that is used anywhere; nothing where a time could not be read, which is noted at its field. */
    static Optional<List<WeekGrid>> read(PostFields fields) {
        int before = fields.problems().size();
        List<WeekGrid> weeks = IntStream.rangeClosed(1, STRETCHES).mapToObj(number -> week(fields, number)).filter(week -> !week.isEmpty()).toList();
        return fields.problems().size() == before ? Optional.of(weeks) : Optional.empty();
    }

    /** What can be read of it, whatever is wrong with the rest. @param fields nobody else's: what is wrong is noted there */
    static WeekGrid typed(PostFields fields) {
        return IntStream.rangeClosed(1, STRETCHES).mapToObj(number -> week(fields, number)).reduce(WeekGrid.EMPTY, WeekGrid::and);
    }

    private static WeekGrid week(PostFields fields, int number) {
        List<List<Span>> days = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.add(span(fields, name(day, "from", number), name(day, "to", number)).map(List::of).orElse(List.of()));
        }
        return new WeekGrid(days);
    }

    private static Optional<Span> span(PostFields fields, String from, String to) {
        if (fields.isBlank(from) && fields.isBlank(to)) {
            return Optional.empty();
        }
        Optional<Integer> start = fields.time(from, "post.start.blank");
        Optional<Integer> end = fields.time(to, "post.end.blank");
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        return start.get() < end.get() ? Optional.of(new Span(start.get(), end.get())) : fields.wrong(to, "post.end.before");
    }

    private static String name(DayOfWeek day, String end, int number) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT) + "-" + end + (number == 1 ? "" : number);
    }
}
