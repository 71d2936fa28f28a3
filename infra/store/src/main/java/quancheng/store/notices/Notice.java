package quancheng.store.notices;

import java.time.Duration;
import java.time.Instant;
import quancheng.store.activities.ActivityId;
import quancheng.store.signups.SignupId;

/**
 * Something still to be said.
 *
 * @param key       the same however often it is sent: whoever gets it twice knows it is one
 * @param at        when it was decided
 * @param dueAt     when it is tried again if nobody got to it before
 * @param attempts  how often it could not be sent
 * @param keptUntil from this moment nobody wants to hear it any more
 */
public record Notice(ActivityId activity, SignupId signup, String key, Kind kind, Instant at, Instant dueAt, int attempts, Instant keptUntil) {

    /** Then it stays where it lies, for a person to look at. */
    public static final int MOST_ATTEMPTS = 8;

    private static final Duration SOON = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(3);

    /** Decided now; if whoever decided it dies before it is sent, others send it in a minute. */
    public static Notice fresh(ActivityId activity, SignupId signup, String key, Kind kind, Instant now) {
        return new Notice(activity, signup, key, kind, now, now.plus(SOON), 0, now.plus(KEPT));
    }

    /** The same, for whoever comes to send next. */
    public Notice atOnce() {
        return new Notice(activity, signup, key, kind, at, at, attempts, keptUntil);
    }

    /** After 2, 4, 8 … minutes; {@link #MOST_ATTEMPTS} times. */
    public Notice failed(Instant now) {
        int tried = attempts + 1;
        Instant next = tried >= MOST_ATTEMPTS ? keptUntil : now.plus(SOON.multipliedBy(1L << tried));
        return new Notice(activity, signup, key, kind, at, next, tried, keptUntil);
    }

    public boolean isGivenUp() {
        return attempts >= MOST_ATTEMPTS;
    }
}
