package quancheng.local;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** The programme of 2024 with all its days moved alike, so that the festival lies where it is wanted and every signup has opened. */
final class Programme {

    private static final LocalDate FESTIVAL = LocalDate.of(2024, 3, 8);
    private static final ZoneOffset JINAN = ZoneOffset.ofHours(8);

    private final long days;
    private final OffsetDateTime opened;

    private Programme(LocalDate festival, LocalDate today) {
        days = ChronoUnit.DAYS.between(FESTIVAL, festival);
        opened = today.minusDays(1).atTime(9, 0).atOffset(JINAN);
    }

    /** The CSV an organizer would upload. A signup that would open after today opened yesterday at nine instead. */
    static String csv(LocalDate festival, LocalDate today) {
        return Resource.csv("activities.csv", new Programme(festival, today)::field);
    }

    private String field(Map.Entry<String, String> field) {
        if (field.getValue().isEmpty() || !field.getKey().endsWith("_at")) {
            return field.getValue();
        }
        OffsetDateTime moved = OffsetDateTime.parse(field.getValue()).plusDays(days);
        return (field.getKey().equals("signup_opens_at") && moved.isAfter(opened) ? opened : moved).toString();
    }
}
