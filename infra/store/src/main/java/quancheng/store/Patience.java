package quancheng.store;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long one request may go on trying. Pauses grow with full jitter, so that callers who met do not meet again. */
public final class Patience {

    private static final long FIRST_MILLIS = 10;
    private static final long LONGEST_MILLIS = 320;

    private final long end;

    private Patience(long end) {
        this.end = end;
    }

    /** Measured by the monotonic clock, so that a clock set back an hour keeps nobody waiting. */
    public static Patience of(Duration budget) {
        return new Patience(System.nanoTime() + budget.toNanos());
    }

    public boolean isOver() {
        return System.nanoTime() - end >= 0;
    }

    /** Waits before try {@code attempt + 1}; false, at once, where no time is left for another try. */
    public boolean pause(int attempt) {
        long most = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(attempt, 6));
        long millis = ThreadLocalRandom.current().nextLong(most + 1);
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
