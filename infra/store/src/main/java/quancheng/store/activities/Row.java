package quancheng.store.activities;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One row of a file while it is read. A cell that is wrong is noted and reads as null, so that one pass finds
 * every problem; the row is good if nothing was noted.
 */
public final class Row {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd['T'][ ]HH:mm[:ss]");

    private final int number;
    private final Map<String, String> cells;
    private final List<ProgrammeProblem> problems;

    Row(int number, Map<String, String> cells, List<ProgrammeProblem> problems) {
        this.number = number;
        this.cells = cells;
        this.problems = problems;
    }

    public String raw(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    public boolean isBlank(String column) {
        return raw(column).isEmpty();
    }

    public <T> T wrong(String column, String reason, Object... details) {
        problems.add(new ProgrammeProblem(number, column, raw(column), reason, List.of(details)));
        return null;
    }

    public String text(String column, int longest) {
        return isBlank(column) ? wrong(column, "blank") : optionalText(column, longest);
    }

    public String optionalText(String column, int longest) {
        String text = raw(column);
        return text.codePointCount(0, text.length()) > longest ? wrong(column, "tooLong", longest) : text;
    }

    public List<String> list(String column) {
        return Arrays.stream(raw(column).split("\\|")).map(String::strip).filter(tag -> !tag.isEmpty()).toList();
    }

    public <T> T choice(String column, List<T> all, Function<T, String> word) {
        return isBlank(column) ? wrong(column, "blank")
                : all.stream().filter(one -> word.apply(one).equals(raw(column))).findFirst()
                .orElseGet(() -> wrong(column, "choice", String.join("、", all.stream().map(word).toList())));
    }

    public boolean flag(String column) {
        if (!isBlank(column) && !List.of("true", "false").contains(raw(column).toLowerCase())) {
            wrong(column, "choice", "true、false");
        }
        return raw(column).equalsIgnoreCase("true");
    }

    public Integer number(String column, int least, int most) {
        if (isBlank(column)) {
            return wrong(column, "blank");
        }
        if (!raw(column).matches("-?\\d{1,9}")) {
            return wrong(column, "number");
        }
        int value = Integer.parseInt(raw(column));
        if (value < least) {
            return wrong(column, "atLeast", least);
        }
        return value > most ? wrong(column, "atMost", most) : (Integer) value;
    }

    public Instant time(String column) {
        return isBlank(column) ? wrong(column, "blank")
                : parse(raw(column)).orElseGet(() -> wrong(column, "time"));
    }

    public LocalDate date(String column) {
        try {
            return isBlank(column) ? wrong(column, "blank") : LocalDate.parse(raw(column));
        } catch (DateTimeException notADay) {
            return wrong(column, "date");
        }
    }

    private static Optional<Instant> parse(String time) {
        try {
            return Optional.of(OffsetDateTime.parse(time).toInstant());
        } catch (DateTimeException notWithOffset) {
            try {
                return Optional.of(LocalDateTime.parse(time, LOCAL).atZone(Activity.ZONE).toInstant());
            } catch (DateTimeException notATime) {
                return Optional.empty();
            }
        }
    }
}
