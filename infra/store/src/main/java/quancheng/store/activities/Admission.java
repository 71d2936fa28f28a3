package quancheng.store.activities;

import java.time.Instant;

/** How one gets in: by signing up, or by invitation. */
public sealed interface Admission {

    /** Everybody may sign up between two moments; closing is exclusive. Capacity and party count people, children included. */
    record Open(Instant opensAt, Instant closesAt, int capacity, boolean waitlist, int maxParty) implements Admission {
        public Open {
            if (!opensAt.isBefore(closesAt)) {
                throw new IllegalArgumentException("signup closes before it opens");
            }
            if (capacity < 1) {
                throw new IllegalArgumentException("capacity " + capacity);
            }
            if (maxParty < 1 || maxParty > capacity) {
                throw new IllegalArgumentException("a party of at most " + maxParty + " with " + capacity + " places");
            }
        }
    }

    /** Only invited people; the page says how to take part and carries no form. */
    record Invitation() implements Admission {
    }
}
