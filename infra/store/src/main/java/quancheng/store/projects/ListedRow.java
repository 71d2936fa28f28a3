package quancheng.store.projects;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import quancheng.store.activities.Row;

/** What the columns of a year's list mean; the strands of 出彩 have the same with {@code strand} besides. */
final class ListedRow {

    static final Set<String> REQUIRED = Set.of("id", "title", "target", "unit", "summary");
    static final Set<String> OPTIONAL = Set.of("beneficiary", "announced", "responsible", "co_units", "done", "updated_at", "kind", "baseline",
            "steps", "starts_on", "ends_on", "reason", "source", "strand", "strand_title", "sample");

    /** Who answers for a strand whose row says nothing of it. */
    private static final String FEDERATION = "济南市妇女联合会";
    private static final ZoneId JINAN = ZoneId.of("Asia/Shanghai");
    private static final int MOST = 999_999_999;

    private final Row row;
    private final int year;

    ListedRow(Row row, int year) {
        this.row = row;
        this.year = year;
    }

    Optional<Listed> read(Map<String, Integer> seen, int number) {
        ProjectId id = id(seen, number);
        Optional<Plan> plan = plan();
        Optional<Figure> figure = figure();
        return id == null || plan.isEmpty() ? Optional.empty() : Optional.of(new Listed(id, plan.get(), row.raw("reason"), figure));
    }

    private ProjectId id(Map<String, Integer> seen, int number) {
        Integer before = seen.putIfAbsent(row.raw("id"), number);
        if (before != null) {
            return row.wrong("id", "twice", before);
        }
        return ProjectId.RESERVED.contains(row.raw("id")) ? row.wrong("id", "reserved")
                : ProjectId.parse(row.raw("id")).orElseGet(() -> row.wrong("id", "promiseId"));
    }

    private Optional<Plan> plan() {
        boolean strand = !row.isBlank("strand");
        String title = row.text("title", 60);
        Beneficiary beneficiary = word("beneficiary", Beneficiary.values(), strand ? Beneficiary.WOMEN : null);
        Kind kind = word("kind", Kind.values(), row.list("steps").isEmpty() ? Kind.COUNT : Kind.STEPS);
        String lead = strand && row.isBlank("responsible") ? FEDERATION : row.text("responsible", 60);
        OptionalLong target = target(strand);
        OptionalLong baseline = row.isBlank("baseline") ? OptionalLong.empty() : optional(row.number("baseline", 0, MOST));
        String measure = target.isEmpty() ? row.optionalText("unit", 10) : row.text("unit", 10);
        Optional<Period> period = period();
        String summary = row.text("summary", 200);
        if (Stream.of(title, beneficiary, kind, lead, measure, summary).anyMatch(cell -> cell == null) || period.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Plan(strand ? Collection.CHUCAI : Collection.PRACTICAL, row.raw("strand_title"), title, beneficiary, kind, lead,
                row.list("co_units"), baseline, target, measure, row.list("steps"), period.get(), (strand || row.flag("announced")) && !row.flag("sample"), summary));
    }

    /** A strand may have none; a project has one, and that of steps is their number. */
    private OptionalLong target(boolean strand) {
        if (!row.list("steps").isEmpty()) {
            return OptionalLong.of(row.list("steps").size());
        }
        return strand && row.isBlank("target") ? OptionalLong.empty() : optional(row.number("target", 1, MOST));
    }

    private static OptionalLong optional(Integer number) {
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    private <E extends Enum<E> & Word> E word(String column, E[] all, E otherwise) {
        return row.isBlank(column) && otherwise != null ? otherwise : row.choice(column, List.of(all), Word::word);
    }

    /** The calendar year, where the row has no days of its own. */
    private Optional<Period> period() {
        LocalDate from = row.isBlank("starts_on") ? LocalDate.of(year, 1, 1) : row.date("starts_on");
        LocalDate to = row.isBlank("ends_on") ? LocalDate.of(year, 12, 31) : row.date("ends_on");
        if (from != null && to != null && to.isBefore(from)) {
            row.wrong("ends_on", "period");
            return Optional.empty();
        }
        return from == null || to == null ? Optional.empty() : Optional.of(new Period(from, to));
    }

    /** Nought is no figure: before the first one there is nothing to show. */
    private Optional<Figure> figure() {
        Integer done = row.isBlank("done") ? Integer.valueOf(0) : row.number("done", 0, MOST);
        Instant updated = done == null || done == 0 ? null : row.time("updated_at");
        if (updated == null) {
            return Optional.empty();
        }
        var evidence = row.isBlank("source") ? new Evidence(Evidence.Kind.LIST, "") : new Evidence(Evidence.Kind.SOURCE, row.raw("source"));
        return Optional.of(new Figure(YearMonth.from(updated.atZone(JINAN)), done, "", "", List.of(evidence)));
    }
}
