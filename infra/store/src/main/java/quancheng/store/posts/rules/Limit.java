package quancheng.store.posts.rules;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import quancheng.store.DataTable;

/** Limits of the law on hours and pay days ({@code limits.csv}): hours, or days where the name says so. */
public enum Limit {

    PART_TIME_WEEK,
    /** On average over the six working days of a week: one longer day is no breach. */
    PART_TIME_DAY,
    PART_TIME_CYCLE_DAYS, FULL_TIME_WEEK,
    /** More is overtime. */
    STANDARD_WEEK, LONGEST_WEEK, LONGEST_DAY;

    private record Row(Limit limit, int value, String law) {
    }

    private static final Map<Limit, Row> ROWS = new EnumMap<>(Limit.class);

    static {
        DataTable.read(Limit.class, "limits.csv", row -> new Row(valueOf(row.getField("limit")),
                Integer.parseInt(row.getField("value")), row.getField("law"))).forEach(row -> ROWS.put(row.limit(), row));
        if (ROWS.size() != values().length) {
            throw new IllegalStateException("limits.csv holds " + ROWS.keySet() + " and not " + Arrays.toString(values()));
        }
    }

    public int value() {
        return ROWS.get(this).value();
    }

    public String law() {
        return ROWS.get(this).law();
    }
}
