package quancheng.store.activities;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * What the public may know of an activity's places at one moment.
 *
 * @param places free places in people; empty where there is nothing to sign up for, and for confidential activities,
 *               whose numbers are never public
 */
public record Availability(State state, OptionalInt places) {

    /** At or under this many free places the public pages say "few". */
    public static final int FEW = 8;

    /** The coarse state pages carry; {@link #left} is its word in {@code availability.json}. */
    public enum State {
        PLENTY("plenty"), FEW("few"), WAITLIST("waitlist"), FULL("full"),
        NOT_OPEN_YET("closed"), CLOSED("closed"), CANCELLED("closed"), INVITATION("closed");

        private final String left;

        State(String left) {
            this.left = left;
        }

        /** One of plenty, few, waitlist, full, closed. */
        public String left() {
            return left;
        }
    }

    public static Availability of(Activity activity, Places places, Instant now) {
        if (activity.cancelled()) {
            return without(State.CANCELLED);
        }
        return switch (activity.admission()) {
            case Admission.Invitation() -> without(State.INVITATION);
            case Admission.Open open when !now.isBefore(open.closesAt()) -> without(State.CLOSED);
            case Admission.Open open when now.isBefore(open.opensAt()) -> counted(State.NOT_OPEN_YET, activity, places);
            case Admission.Open open -> counted(state(open, places), activity, places);
        };
    }

    private static State state(Admission.Open open, Places places) {
        if (places.left() == 0 || !places.settled() || places.waiting() > 0) {
            return open.waitlist() ? State.WAITLIST : State.FULL;
        }
        return places.left() <= FEW ? State.FEW : State.PLENTY;
    }

    private static Availability counted(State state, Activity activity, Places places) {
        return new Availability(state, activity.confidential() ? OptionalInt.empty() : OptionalInt.of(places.left()));
    }

    private static Availability without(State state) {
        return new Availability(state, OptionalInt.empty());
    }
}
