package quancheng.store.personal;

import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import quancheng.store.DataTable;
import quancheng.store.activities.Activity;

/** How long something is kept ({@code retention.csv}); the notice promises these same periods (PIPL 19, 47). */
public enum Kept {

    /** After the activity's end. */
    ACTIVITY,
    /** After the post has closed. */
    POST,
    /** As long as the employer offers work here. */
    EMPLOYER;

    private static final Map<String, Period> PERIODS = DataTable.read(Kept.class, "retention.csv", row -> row).stream()
            .collect(Collectors.toMap(row -> row.getField("kept"), row -> Period.parse(row.getField("period"))));

    public Period period() {
        return PERIODS.get(name().toLowerCase(Locale.ROOT));
    }

    /** From this moment on it is seen by nobody, whether the table has deleted it yet or not. */
    public Instant until(Instant end) {
        return ZonedDateTime.ofInstant(end, Activity.ZONE).plus(period()).toInstant();
    }
}
