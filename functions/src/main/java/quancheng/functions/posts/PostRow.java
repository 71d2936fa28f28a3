package quancheng.functions.posts;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quancheng.functions.signups.Posted;
import quancheng.functions.signups.Problem;
import quancheng.store.DataTable;
import quancheng.store.posts.Offer;
import quancheng.store.posts.PostId;
import quancheng.store.posts.Schedule;
import quancheng.store.posts.rules.Finding;

/** One row of a file of posts: its words become those of the form ({@code import-words.csv}), then the form reads it. */
final class PostRow {

    /** What each column is in the form; columns that the form does not know are read here. */
    private static final Map<String, String> FIELDS = new LinkedHashMap<>();

    static {
        for (String pair : List.of("employer_code code", "employer employer", "contact_name contact", "contact_phone phone", "title title",
                "industry category", "headcount headcount", "description duties", "requirements requirements", "work_mode mode",
                "district area", "address address", "schedule schedule", "daily_start start", "daily_end end", "days day",
                "days_per_week daysPerWeek", "weekly_hours weeklyHours", "wage_unit wageUnit", "wage_min wageMin", "wage_max wageMax",
                "pieces_per_hour pieces", "employment employment", "benefits benefit", "expires_at validUntil")) {
            FIELDS.put(pair.split(" ")[0], pair.split(" ")[1]);
        }
    }

    static final List<String> COLUMNS = Stream.concat(Stream.of("id", "published_at"), FIELDS.keySet().stream()).toList();
    private static final Map<String, String> ALSO = Map.of("hours", "weekly_hours", "insurance", "benefits", "training", "benefits");
    private static final int ROUNDING_MINUTES = 30;

    private record Word(String column, String word, String field, String slug) {
    }

    private static final List<Word> WORDS = DataTable.read(PostRow.class, "import-words.csv", row -> new Word(row.getField("column"),
            row.getField("word"), row.getField("field"), row.getField("slug")));

    private final int number;
    private final Map<String, String> cells;
    private final List<RowProblem> problems = new ArrayList<>();

    PostRow(int number, Map<String, String> cells) {
        this.number = number;
        this.cells = cells;
    }

    /** @param publishedAt as the file says */
    record Good(PostId id, Offer offer, Instant publishedAt) {
    }

    List<RowProblem> problems() {
        return problems;
    }

    /** The post; only good if the row noted no problem. */
    Optional<Good> read(LocalDate today) {
        Optional<PostId> id = PostId.parse(cell("id")).filter(it -> !PostId.RESERVED.contains(it.value())).or(() -> wrong("id", "import.id"));
        Optional<Instant> published = published();
        return switch (PostForm.read(new Posted(form()), Entry.IMPORT, today)) {
            case PostReading.Wrong wrong -> noted(wrong);
            case PostReading.Read(Offer offer, _, _) -> {
                agrees(offer);
                yield problems.isEmpty() ? Optional.of(new Good(id.orElseThrow(), offer, published.orElseThrow())) : Optional.empty();
            }
        };
    }

    private Optional<Good> noted(PostReading.Wrong wrong) {
        wrong.problems().forEach(problem -> problems.add(new RowProblem(number, column(problem.field()), cell(column(problem.field())),
                problem, findings(wrong.findings(), problem))));
        return Optional.empty();
    }

    private static List<Finding> findings(List<Finding> all, Problem problem) {
        return problem.reason().equals("post.lint")
                ? all.stream().filter(finding -> finding.blocks() && finding.field().equals(problem.field())).toList() : List.of();
    }

    /** The column a field of the form stands in. */
    static String column(String field) {
        return FIELDS.entrySet().stream().filter(entry -> entry.getValue().equals(field)).map(Map.Entry::getKey).findFirst()
                .orElse(ALSO.getOrDefault(field, field));
    }

    /** Hours a week follow from the times; where the file says others, one of the two is wrong. */
    private void agrees(Offer offer) {
        if (offer.hours().schedule() == Schedule.FREE) {
            return;
        }
        if (!cell("days_per_week").equals("" + offer.hours().days())) {
            wrong("days_per_week", "import.days", offer.hours().days());
        }
        double said = cell("weekly_hours").matches("\\d{1,3}(\\.\\d+)?") ? Double.parseDouble(cell("weekly_hours")) * 60 : 0;
        if (Math.abs(said - offer.hours().weeklyMinutes()) > ROUNDING_MINUTES) {
            wrong("weekly_hours", "import.weeklyHours", offer.hours().weekly());
        }
    }

    /** The row as the form would have been filled in; what a file lacks is missing. */
    Map<String, List<String>> form() {
        Map<String, List<String>> form = new LinkedHashMap<>();
        FIELDS.forEach((column, field) -> {
            if (WORDS.stream().noneMatch(word -> word.column().equals(column)) && !column.equals("days")) {
                form.put(field, List.of(cell(column)));
            }
        });
        WORDS.stream().map(Word::column).distinct().forEach(column -> words(form, column));
        form.put("day", days());
        if (form.getOrDefault("schedule", List.of()).contains(Schedule.FREE.slug())) {
            List.of("start", "end", "day").forEach(form::remove);
        }
        return form;
    }

    private void words(Map<String, List<String>> form, String column) {
        for (String said : cell(column).split("\\|")) {
            List<Word> known = WORDS.stream().filter(word -> word.column().equals(column) && word.word().equals(said.strip())).toList();
            known.forEach(word -> form.computeIfAbsent(word.field(), _ -> new ArrayList<>()).add(word.slug()));
            if (known.isEmpty() && !said.isBlank()) {
                form.computeIfAbsent(FIELDS.get(column), _ -> new ArrayList<>()).add(said);
            }
        }
    }

    /** {@code 1-5} is Monday to Friday. */
    private List<String> days() {
        if (!cell("days").matches("[1-7](-[1-7])?")) {
            return List.of(cell("days"));
        }
        int[] ends = Arrays.stream(cell("days").split("-")).mapToInt(Integer::parseInt).toArray();
        return IntStream.rangeClosed(ends[0], ends[ends.length - 1]).mapToObj(Integer::toString).toList();
    }

    private Optional<Instant> published() {
        try {
            return Optional.of(OffsetDateTime.parse(cell("published_at")).toInstant());
        } catch (DateTimeException notATime) {
            return wrong("published_at", "import.time");
        }
    }

    private String cell(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    private <T> Optional<T> wrong(String column, String reason, Object... details) {
        problems.add(new RowProblem(number, column, cell(column), Problem.of(column, reason, details), List.of()));
        return Optional.empty();
    }
}
