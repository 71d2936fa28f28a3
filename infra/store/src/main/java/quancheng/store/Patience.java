package quancheng.store;

import java.security.SecureRandom;
import java.time.Duration;

/** How long one request may go on trying. Pauses grow with full jitter, so that callers who met do not meet again. */
public final class Patience {

    private static final long FIRST_MILLIS = 10;
    private static final long LONGEST_MILLIS = 320;

    /** Not the thread's own: functions restored from one snapshot would all draw the same numbers from it. */
    private static final SecureRandom RANDOM = new SecureRandom();

    private final long end;
    private int spare;

    private Patience(long end, int spare) {
        this.end = end;
        this.spare = spare;
    }

    /**
     * Time measured by the monotonic clock, so that a clock set back an hour keeps nobody waiting; and two tries to spare for
     * a table in trouble, so that a whole request asks it at most twice again.
     */
    public static Patience of(Duration budget) {
        return of(budget, 2);
    }

    /** For long work: more tries to spare. */
    public static Patience of(Duration budget, int spare) {
        return new Patience(System.nanoTime() + budget.toNanos(), spare);
    }

    /** Waits before asking a table in trouble again; false where the request has asked it often enough. */
    boolean spares(int attempt) {
        return spare-- > 0 && pause(attempt);
    }

    /** Waits before try {@code attempt + 1}; false, at once, where no time is left for another try. */
    public boolean pause(int attempt) {
        long most = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(attempt, 6));
        long millis = RANDOM.nextLong(most + 1);
        if (System.nanoTime() + millis * 1_000_000 - end >= 0) {
            return false;
        }
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
