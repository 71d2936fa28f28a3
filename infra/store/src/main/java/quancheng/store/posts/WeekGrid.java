package quancheng.store.posts;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A week in quarters of an hour: for every day, from Monday, the stretches that are meant. Stretches that touch are one.
 * As text the days are separated by semicolons: {@code 09:00-13:00;09:00-11:30,14:00-16:00;;;;;}.
 */
public record WeekGrid(List<List<Span>> days) {

    private static final int SLOTS = Span.DAY / Span.STEP;
    public static final WeekGrid EMPTY = new WeekGrid(IntStream.range(0, 7).mapToObj(_ -> List.<Span>of()).toList());

    public WeekGrid {
        if (days.size() != 7) {
            throw new IllegalArgumentException("a week of " + days.size() + " days");
        }
        days = days.stream().map(WeekGrid::joined).toList();
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            if (!joined.isEmpty() && joined.getLast().to() >= span.from()) {
                joined.add(new Span(joined.getLast().from(), Math.max(joined.removeLast().to(), span.to())));
            } else {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }

    /** The same stretches on each of these days. */
    public static WeekGrid of(Set<DayOfWeek> days, List<Span> spans) {
        return new WeekGrid(Arrays.stream(DayOfWeek.values()).map(day -> days.contains(day) ? spans : List.<Span>of()).toList());
    }

    /** The grid in its own text; nothing where it is none. */
    public static Optional<WeekGrid> parse(String text) {
        String[] days = text.strip().split(";", -1);
        try {
            return days.length != 7 ? Optional.empty() : Optional.of(new WeekGrid(Arrays.stream(days)
                    .map(day -> Arrays.stream(day.split(",")).filter(span -> !span.isBlank()).map(Span::parse).toList()).toList()));
        } catch (RuntimeException notAGrid) {
            return Optional.empty();
        }
    }

    public List<Span> on(DayOfWeek day) {
        return days.get(day.getValue() - 1);
    }

    public boolean isEmpty() {
        return days.stream().allMatch(List::isEmpty);
    }

    /** Minutes of the whole week. */
    public int minutes() {
        return days.stream().mapToInt(WeekGrid::minutes).sum();
    }

    /** Minutes of one day. */
    public int minutes(DayOfWeek day) {
        return minutes(on(day));
    }

    private static int minutes(List<Span> spans) {
        return spans.stream().mapToInt(Span::minutes).sum();
    }

    /** Days with anything on them. */
    public int workdays() {
        return (int) days.stream().filter(day -> !day.isEmpty()).count();
    }

    /** Minutes that are in both. */
    public int common(WeekGrid other) {
        BitSet both = slots();
        both.and(other.slots());
        return both.cardinality() * Span.STEP;
    }

    /** Both together. */
    public WeekGrid and(WeekGrid other) {
        return new WeekGrid(IntStream.range(0, 7).mapToObj(day -> {
            List<Span> all = new ArrayList<>(days.get(day));
            all.addAll(other.days.get(day));
            return all;
        }).toList());
    }

    /** The same, later by so many minutes (earlier where negative); what would leave its day is cut off. */
    public WeekGrid later(int minutes) {
        return new WeekGrid(days.stream().map(day -> day.stream()
                .filter(span -> span.from() + minutes < Span.DAY && span.to() + minutes > 0)
                .map(span -> new Span(Math.max(0, span.from() + minutes), Math.min(Span.DAY, span.to() + minutes))).toList()).toList());
    }

    /** One bit a quarter of an hour, Monday 00:00 first: 672 of them. */
    public BitSet slots() {
        BitSet slots = new BitSet(7 * SLOTS);
        for (int day = 0; day < 7; day++) {
            for (Span span : days.get(day)) {
                slots.set(day * SLOTS + span.from() / Span.STEP, day * SLOTS + span.to() / Span.STEP);
            }
        }
        return slots;
    }

    @Override
    public String toString() {
        return days.stream().map(day -> day.stream().map(Span::toString).collect(Collectors.joining(",")))
                .collect(Collectors.joining(";"));
    }
}
