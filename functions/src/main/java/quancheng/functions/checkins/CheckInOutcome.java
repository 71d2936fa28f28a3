package quancheng.functions.checkins;

import java.util.List;
import java.util.Optional;
import quancheng.store.activities.Activity;
import quancheng.store.checkins.Arrival;

/** What became of one scan. */
public sealed interface CheckInOutcome {

    /** It is in: now, or when this very scan was sent before. */
    record Arrived(Guest guest, Arrival arrival) implements CheckInOutcome {
    }

    /** It came before. @param arrival the first one */
    record Already(Guest guest, Arrival arrival) implements CheckInOutcome {
    }

    /** It waits in line or gave its places back; whoever keeps the door may let it in. */
    record NoPlace(Guest guest) implements CheckInOutcome {
    }

    /** More than one answers to these four. */
    record Several(List<Guest> guests) implements CheckInOutcome {
    }

    /** A code of another activity. @param activity which, where it may be said */
    record Elsewhere(Optional<Activity> activity) implements CheckInOutcome {
    }

    record Unknown() implements CheckInOutcome {
    }

    /** @param over people inside beyond the places there are; 0 where they fit */
    record WalkedIn(Arrival arrival, int over) implements CheckInOutcome {
    }

    record TakenBack() implements CheckInOutcome {
    }

    /** Nothing was written; the phone keeps the scan and sends it again. */
    record Busy() implements CheckInOutcome {
    }
}
