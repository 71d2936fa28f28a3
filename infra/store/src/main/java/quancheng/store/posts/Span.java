package quancheng.store.posts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stretch of one day in minutes since midnight, in steps of a quarter of an hour; the end is exclusive, at most 24:00. */
public record Span(int from, int to) implements Comparable<Span> {

    /** Minutes of a step. */
    public static final int STEP = 15;
    public static final int DAY = 24 * 60;

    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-4])[:：](\\d\\d)");

    public Span {
        if (from < 0 || from >= to || to > DAY || from % STEP != 0 || to % STEP != 0) {
            throw new IllegalArgumentException("from minute " + from + " to " + to);
        }
    }

    public int minutes() {
        return to - from;
    }

    /** {@code 09:00-13:00}. */
    @Override
    public String toString() {
        return clock(from) + "-" + clock(to);
    }

    static Span parse(String text) {
        int hyphen = text.indexOf('-');
        return new Span(minute(text.substring(0, hyphen)).orElseThrow(), minute(text.substring(hyphen + 1)).orElseThrow());
    }

    /** {@code 540} is {@code 09:00}. */
    public static String clock(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }

    /** Minutes since midnight of {@code 9:00} or {@code 24:00}; any minute, not only steps. */
    public static Optional<Integer> minute(String clock) {
        Matcher parts = CLOCK.matcher(clock.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int minute = Integer.parseInt(parts.group(1)) * 60 + Integer.parseInt(parts.group(2));
        return Integer.parseInt(parts.group(2)) < 60 && minute <= DAY ? Optional.of(minute) : Optional.empty();
    }

    @Override
    public int compareTo(Span other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }
}
