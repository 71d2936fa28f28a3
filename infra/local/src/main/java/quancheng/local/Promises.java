package quancheng.local;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** The promises of 2024 with all their days moved alike, so that they are today as far as they were in March. */
final class Promises {

    private static final LocalDate SEEN = LocalDate.of(2024, 3, 6);

    private Promises() {
    }

    /** The CSV the federation would upload. @param list {@code projects}, {@code chucai} */
    static String csv(String list, LocalDate today) {
        long days = ChronoUnit.DAYS.between(SEEN, today);
        return Resource.csv(list + ".csv", cell -> moved(cell, days));
    }

    private static String moved(Map.Entry<String, String> cell, long days) {
        String value = cell.getValue();
        if (value.isEmpty()) {
            return value;
        }
        return cell.getKey().endsWith("_on") ? LocalDate.parse(value).plusDays(days).toString()
                : cell.getKey().endsWith("_at") ? OffsetDateTime.parse(value).plusDays(days).toString() : value;
    }
}
