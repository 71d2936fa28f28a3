package quancheng.local;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** The mother posts of March 2024 with all their days moved alike, so that they are as open today as they were when they were seen. */
final class Vacancies {

    private static final LocalDate SEEN = LocalDate.of(2024, 3, 6);

    private Vacancies() {
    }

    /** The CSV an organizer would upload. */
    static String csv(LocalDate today) {
        long days = ChronoUnit.DAYS.between(SEEN, today);
        return Resource.csv("mother-posts.csv", cell -> moved(cell, days));
    }

    private static String moved(Map.Entry<String, String> cell, long days) {
        return cell.getKey().endsWith("_at") ? OffsetDateTime.parse(cell.getValue()).plusDays(days).toString() : cell.getValue();
    }
}
