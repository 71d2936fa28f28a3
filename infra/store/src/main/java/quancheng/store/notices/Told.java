package quancheng.store.notices;

import java.time.Instant;
import java.util.Optional;
import quancheng.store.activities.ActivityId;
import quancheng.store.signups.SignupId;

/**
 * What somebody knows of her signup: the present is compared with it, and what differs is news.
 *
 * @param made        when the signup was made; another one of the same phone is another story
 * @param facts       time and place as she knows them
 * @param calledOff   she knows that it does not take place
 * @param remindedFor the start she was reminded of
 * @param keptUntil   as long as the signup
 * @param revision    counts what was decided; a decision that saw another revision does not happen
 */
public record Told(ActivityId activity, SignupId signup, Instant made, Standing standing, String facts, boolean calledOff,
                   Optional<Instant> remindedFor, Instant keptUntil, long revision) {

    /** How she stands, as she knows it. */
    public enum Standing { CONFIRMED, WAITING, CANCELLED }
}
