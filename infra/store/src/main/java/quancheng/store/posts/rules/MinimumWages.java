package quancheng.store.posts.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import quancheng.store.DataTable;
import quancheng.store.activities.District;
import quancheng.store.posts.Area;

/** The minimum wages by district and day of effect ({@code minimum-wages.csv}); a decree adds rows, it changes none. */
public final class MinimumWages {

    private static final List<WageFloor> TABLE = DataTable.read(MinimumWages.class, "minimum-wages.csv", row -> new WageFloor(
            District.named(row.getField("district")).orElseThrow(), LocalDate.parse(row.getField("from")),
            Integer.parseInt(row.getField("monthly")), Integer.parseInt(row.getField("hourly")), row.getField("document")));

    private MinimumWages() {
    }

    /** What is in force in this area on this day: the latest row not after it; before all rows, the first. */
    public static WageFloor in(Area area, LocalDate day) {
        return in(TABLE, area, day);
    }

    static WageFloor in(List<WageFloor> table, Area area, LocalDate day) {
        List<WageFloor> rows = rows(table, area);
        return rows.stream().filter(row -> !row.from().isAfter(day)).max(Comparator.comparing(WageFloor::from)).orElse(rows.getFirst());
    }

    /** The next change after this day, if one is decreed already. */
    public static Optional<WageFloor> next(Area area, LocalDate day) {
        return rows(TABLE, area).stream().filter(row -> row.from().isAfter(day)).findFirst();
    }

    private static List<WageFloor> rows(List<WageFloor> table, Area area) {
        return table.stream().filter(row -> row.district().equals(area.district())).sorted(Comparator.comparing(WageFloor::from)).toList();
    }
}
