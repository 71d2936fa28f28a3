package quancheng.functions.gate;

import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;
import quancheng.store.Patience;
import quancheng.store.limits.Limits;
import quancheng.store.limits.Quota;

/**
 * How much is going on: calls of all public routes in a minute, counted for all functions together. A process counts for itself
 * and tells the table once in twenty calls, so it costs a twentieth of a write a call, and a quiet day costs none.
 */
public final class Load {

    static final int TOLD_AT_ONCE = 20;
    private static final int MINUTE = 60;

    private final Limits limits;
    private final Clock clock;
    private final int usual;
    private long minute;
    private long before;
    private long known;
    private int untold;

    /** @param usual calls a minute of everybody that are no reason to ask anybody for anything */
    public Load(Limits limits, Clock clock, int usual) {
        this.limits = limits;
        this.clock = clock;
        this.usual = usual;
    }

    /** One more call. Where it could not be told, what this process knows itself has to do. */
    public void seen(Patience patience) {
        int tell = counted();
        if (tell > 0) {
            Instant now = clock.instant();
            long window = now.getEpochSecond() / MINUTE;
            OptionalLong all = limits.use(patience, new Quota("load-" + window, "all", usual, Instant.ofEpochSecond((window + 1) * MINUTE)), tell);
            told(window, all, tell);
        }
    }

    private synchronized int counted() {
        turn(clock.instant().getEpochSecond() / MINUTE);
        untold++;
        int tell = untold < TOLD_AT_ONCE ? 0 : untold;
        untold -= tell;
        return tell;
    }

    /** Answers may overtake each other: the greatest count is the latest. */
    private synchronized void told(long window, OptionalLong all, int mine) {
        if (window == minute) {
            known = all.isPresent() ? Math.max(known, all.getAsLong()) : known + mine;
        }
    }

    /** In a minute that has just begun, the one before still counts for what is missing of it. */
    synchronized double share() {
        Instant now = clock.instant();
        turn(now.getEpochSecond() / MINUTE);
        double rest = 1 - (now.getEpochSecond() % MINUTE) / (double) MINUTE;
        return (known + untold + before * rest) / usual;
    }

    private void turn(long window) {
        if (window != minute) {
            before = window == minute + 1 ? known + untold : 0;
            known = 0;
            untold = 0;
            minute = window;
        }
    }
}
