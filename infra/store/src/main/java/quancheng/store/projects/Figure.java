package quancheng.store.projects;

import java.time.YearMonth;
import java.util.List;

/**
 * How far a promise was at the end of a month.
 *
 * @param quantity all of it since the period began, not the month's share
 * @param districts what of it is whose; empty where nobody says, and it may leave some of it open
 * @param reason   why it is less than before; empty where it is not
 */
public record Figure(YearMonth month, long quantity, String note, String reason, List<Evidence> evidence, List<Share> districts) {

    public Figure {
        evidence = List.copyOf(evidence);
        districts = List.copyOf(districts);
        if (quantity < 0 || evidence.isEmpty()) {
            throw new IllegalArgumentException("a figure is not negative and has evidence");
        }
        if (districts.stream().mapToLong(Share::quantity).sum() > quantity) {
            throw new IllegalArgumentException("districts have more than there is");
        }
    }

    /** Of the whole city, without a word on districts. */
    public Figure(YearMonth month, long quantity, String note, String reason, List<Evidence> evidence) {
        this(month, quantity, note, reason, evidence, List.of());
    }
}
