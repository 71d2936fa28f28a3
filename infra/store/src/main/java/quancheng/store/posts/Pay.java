package quancheng.store.posts;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What is paid, before tax, in fen a unit.
 *
 * @param piecesPerHour what a practised hand makes; 0 where pay is not by the piece
 * @param cycleDays     how often it is paid, in days; 0 where that was not said
 * @param commission    on top of it; empty without
 */
public record Pay(WageUnit unit, long minFen, long maxFen, int piecesPerHour, int cycleDays, String commission) {

    /** A range wider than this says nothing. */
    public static final int WIDEST = 3;

    public Pay {
        if (minFen < 1 || maxFen < minFen || maxFen > WIDEST * minFen) {
            throw new IllegalArgumentException("pay from " + minFen + " to " + maxFen + " fen");
        }
        if ((unit == WageUnit.PIECE) != piecesPerHour > 0 || cycleDays < 0) {
            throw new IllegalArgumentException(unit + " with " + piecesPerHour + " pieces, every " + cycleDays + " days");
        }
    }

    /** The least for an hour, in yuan with one decimal, rounded down: what is shown never flatters. */
    public BigDecimal hourly(WorkHours hours) {
        return hourlyFen(minFen, hours).movePointLeft(2).setScale(1, RoundingMode.DOWN);
    }

    /** The most for an hour, in yuan with one decimal. */
    public BigDecimal hourlyMost(WorkHours hours) {
        return hourlyFen(maxFen, hours).movePointLeft(2).setScale(1, RoundingMode.DOWN);
    }

    /** True where an hour of the least pay is worth so many yuan, exactly. */
    public boolean reaches(BigDecimal yuanPerHour, WorkHours hours) {
        return hourlyFen(minFen, hours).compareTo(yuanPerHour.movePointRight(2)) >= 0;
    }

    /** Months are weekly hours × 52 ÷ 12, days the week's hours ÷ its days; rounded down at a millionth of a fen. */
    private BigDecimal hourlyFen(long fen, WorkHours hours) {
        long minutes = hours.weeklyMinutes();
        return switch (unit) {
            case HOUR -> BigDecimal.valueOf(fen);
            case PIECE -> BigDecimal.valueOf(fen * piecesPerHour);
            case DAY -> quotient(fen * 60 * hours.days(), minutes);
            case MONTH -> quotient(fen * 60 * 12, minutes * 52);
        };
    }

    private static BigDecimal quotient(long dividend, long divisor) {
        return BigDecimal.valueOf(dividend).divide(BigDecimal.valueOf(divisor), 6, RoundingMode.DOWN);
    }

    /** Yuan without idle zeros: {@code 3.5}, {@code 24}. */
    public static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).stripTrailingZeros().toPlainString();
    }
}
