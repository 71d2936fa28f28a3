package quancheng.functions.signups;

import java.time.Clock;
import java.util.Optional;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.store.signups.Counter;
import quancheng.store.signups.Counters;
import quancheng.store.signups.InLine;
import quancheng.store.signups.Signup;
import quancheng.store.signups.Signup.State;
import quancheng.store.signups.Signups;
import quancheng.store.signups.Tickets;
import quancheng.store.signups.Waitlists;

/**
 * Offers free places to the line: the first party that fits whole is seated, again and again, until none fits. Whoever
 * frees a place calls it, a newcomer who finds it undone calls it, and after a crash the keeper does; they may all do so
 * at once, each step holds only if nothing came free since it was decided.
 */
public final class SettleLine {

    private final Signups signups;
    private final Waitlists waitlists;
    private final Counters counters;
    private final Tickets tickets;
    private final Clock clock;

    public SettleLine(Signups signups, Waitlists waitlists, Counters counters, Tickets tickets, Clock clock) {
        this.signups = signups;
        this.waitlists = waitlists;
        this.counters = counters;
        this.tickets = tickets;
        this.clock = clock;
    }

    /** True when the line is owed nothing any more; false where patience ended first, and the keeper will go on. */
    public boolean settle(Patience patience, Activity activity) {
        for (int attempt = 1; ; attempt++) {
            Optional<Counter> owed = counters.main(patience, activity.id()).filter(Counter::unsettled);
            if (owed.isEmpty()) {
                return true;
            }
            Moved moved = step(patience, activity, owed.get());
            if (moved == Moved.BUSY || moved == Moved.STALE && !patience.pause(Math.min(attempt, 2))) {
                return false;
            }
        }
    }

    private Moved step(Patience patience, Activity activity, Counter main) {
        boolean over = main.shut() || activity.cancelled() || !clock.instant().isBefore(activity.startsAt());
        Optional<InLine> next = over ? Optional.empty() : waitlists.firstThatFits(patience, activity.id(), main.left());
        return next.isEmpty() ? counters.settled(patience, activity.id(), main)
                : promote(patience, activity, next.get(), main);
    }

    private Moved promote(Patience patience, Activity activity, InLine next, Counter main) {
        Optional<Signup> found = signups.find(patience, activity.id(), next.signup());
        if (found.isEmpty()) {
            return waitlists.remove(patience, activity.id(), next);
        }
        if (!(found.get().state() instanceof State.Waiting waiting) || waiting.ticket() != next.ticket()) {
            return Moved.STALE;
        }
        Moved moved = signups.promote(patience, found.get(), waiting, main);
        if (moved == Moved.DONE) {
            tickets.leave(patience, activity.id());
        }
        return moved;
    }
}
