package quancheng.functions.checkins;

import java.time.Instant;
import quancheng.store.checkins.GuestRef;
import quancheng.store.checkins.ScanId;

/** One thing done at a door. @param at when, by the phone's clock */
public record Scan(ScanId id, Instant at, What what) {

    /** What it was. */
    public sealed interface What {
        /** A QR code was read or a code typed, whole; what is in it as it came. */
        record Code(String raw) implements What {
        }

        /** Four digits of a phone, or four signs of a code. */
        record Four(String typed) implements What {
        }

        /** Somebody was chosen from the list. */
        record Listed(GuestRef guest) implements What {
        }

        /** Somebody without a place was let in all the same. */
        record Admit(GuestRef guest) implements What {
        }

        /** People came without a signup. */
        record WalkIn(int people) implements What {
        }

        /** What that scan did was a mistake. */
        record TakeBack(ScanId scan) implements What {
        }
    }
}
