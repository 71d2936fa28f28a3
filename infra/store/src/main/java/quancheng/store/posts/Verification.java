package quancheng.store.posts;

import java.time.LocalDate;

/**
 * How far an employer's identity was looked at, and until when that holds (五部门通知: six months at most).
 *
 * @param level 0 unverified, 1 code valid and phone answered, 2 matched with the public register, 3 visited
 * @param by    the officer, or {@code import}
 */
public record Verification(int level, LocalDate on, String by, LocalDate nextDue) {

    public static final int MONTHS = 6;
    /** Days after the due day until posts are paused. */
    public static final int NOTICE_DAYS = 14;

    public Verification {
        if (level < 0 || level > 3 || nextDue.isAfter(on.plusMonths(MONTHS))) {
            throw new IllegalArgumentException("level " + level + ", next due " + nextDue);
        }
    }

    public static Verification of(int level, LocalDate on, String by) {
        return new Verification(level, on, by, on.plusMonths(MONTHS));
    }

    /** A look is due: the employer is told. */
    public boolean isDue(LocalDate today) {
        return !today.isBefore(nextDue);
    }

    /** The notice is over: its posts pause. */
    public boolean isOverdue(LocalDate today) {
        return today.isAfter(nextDue.plusDays(NOTICE_DAYS));
    }
}
