package quancheng.functions.desk;

import java.util.Optional;
import quancheng.functions.signups.SettleLine;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;
import quancheng.store.activities.Admission;
import quancheng.store.signups.Counter;
import quancheng.store.signups.Counters;
import quancheng.store.signups.Programme;

/** Changes one activity, its capacity and its cancellation included; more places go to the line first, fewer never cancel anybody. */
public final class EditActivity {

    private final Counters counters;
    private final Programme programme;
    private final SettleLine settleLine;

    public EditActivity(Counters counters, Programme programme, SettleLine settleLine) {
        this.counters = counters;
        this.programme = programme;
        this.settleLine = settleLine;
    }

    /** @param before as the organizer saw it; an edit that somebody else overtook does not happen */
    public EditOutcome edit(Patience patience, Activity before, Activity wanted) {
        Activity after = wanted.revised(before.revision() + 1);
        for (int attempt = 1; ; attempt++) {
            if (capacity(after) < capacity(before) && capacity(after) < taken(patience, before.id())) {
                return new EditOutcome.TooSmall(taken(patience, before.id()));
            }
            Moved moved = move(patience, before, after);
            if (moved == Moved.DONE) {
                settleLine.settle(patience, after);
                return new EditOutcome.Done(after);
            }
            if (moved == Moved.BUSY || attempt > 3 || !patience.pause(attempt)) {
                return new EditOutcome.Busy();
            }
        }
    }

    private Moved move(Patience patience, Activity before, Activity after) {
        int by = capacity(after) - capacity(before);
        boolean cancels = after.cancelled() && !before.cancelled();
        if (by == 0 && !cancels) {
            return programme.edit(patience, before, after);
        }
        Optional<Counter> main = counters.main(patience, before.id());
        if (main.isPresent() && main.get().sides() > 0) {
            return drained(patience, before.id());
        }
        if (cancels) {
            return programme.cancel(patience, before, after);
        }
        return main.map(counter -> programme.resize(patience, before, after, counter, by))
                .orElseGet(() -> programme.openUp(patience, before, after, by));
    }

    /** Brings all places together on the main counter first; then it is decided again. */
    private Moved drained(Patience patience, ActivityId id) {
        counters.of(patience, id).stream().filter(side -> !side.isMain() && !side.shut())
                .forEach(side -> counters.drain(patience, id, side));
        return Moved.STALE;
    }

    /** Places confirmed now. */
    int taken(Patience patience, ActivityId id) {
        return counters.places(patience, id).map(places -> places.capacity() - places.left()).orElse(0);
    }

    static int capacity(Activity activity) {
        return activity.admission() instanceof Admission.Open open ? open.capacity() : 0;
    }
}
