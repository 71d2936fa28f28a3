package quancheng.store.posts.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import quancheng.store.activities.District;
import quancheng.store.posts.Employment;
import quancheng.store.posts.Offer;
import quancheng.store.posts.Pay;
import quancheng.store.posts.WageUnit;
import quancheng.store.posts.WorkHours;

/**
 * The minimum wage of a district from a day on, in yuan: the monthly one for full-time work, the hourly one for all other.
 *
 * @param document the decree's number; empty where the table does not know it
 */
public record WageFloor(District district, LocalDate from, int monthly, int hourly, String document) {

    /** Full-time work by the month is compared with the monthly floor, everything else by the hour. */
    public boolean isReachedBy(Pay pay, Employment employment, WorkHours hours) {
        return byMonth(pay, employment) ? pay.minFen() >= monthly * 100L : pay.reaches(BigDecimal.valueOf(hourly), hours);
    }

    public boolean isReachedBy(Offer offer) {
        return isReachedBy(offer.pay(), offer.terms().employment(), offer.hours());
    }

    public static boolean byMonth(Pay pay, Employment employment) {
        return employment == Employment.FULL_TIME && pay.unit() == WageUnit.MONTH;
    }

    /** The least whole yuan (tenths for pieces) a unit must pay to reach this floor. */
    public BigDecimal least(Pay pay, Employment employment, WorkHours hours) {
        if (byMonth(pay, employment)) {
            return BigDecimal.valueOf(monthly);
        }
        long minutes = hours.weeklyMinutes();
        return switch (pay.unit()) {
            case HOUR -> BigDecimal.valueOf(hourly);
            case DAY -> BigDecimal.valueOf(Math.ceilDiv(hourly * minutes, 60L * hours.days()));
            case MONTH -> BigDecimal.valueOf(Math.ceilDiv(hourly * minutes * 52, 60L * 12));
            case PIECE -> BigDecimal.valueOf(Math.ceilDiv(hourly * 100L, pay.piecesPerHour()), 2);
        };
    }
}
