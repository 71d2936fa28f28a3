package quancheng.store.projects;

import java.time.YearMonth;
import java.util.List;

/**
 * How far a promise was at the end of a month.
 *
 * @param quantity all of it since the period began, not the month's share
 * @param reason   why it is less than before; empty where it is not
 */
public record Figure(YearMonth month, long quantity, String note, String reason, List<Evidence> evidence) {

    public Figure {
        evidence = List.copyOf(evidence);
        if (quantity < 0 || evidence.isEmpty()) {
            throw new IllegalArgumentException("a figure is not negative and has evidence");
        }
    }
}
