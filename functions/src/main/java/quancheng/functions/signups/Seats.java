package quancheng.functions.signups;

import java.security.SecureRandom;
import java.util.Optional;
import quancheng.functions.signups.SignupOutcome.Busy;
import quancheng.functions.signups.SignupOutcome.Confirmed;
import quancheng.functions.signups.SignupOutcome.Full;
import quancheng.functions.signups.SignupOutcome.Waitlisted;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Admission;
import quancheng.store.signups.Counter;
import quancheng.store.signups.Counters;
import quancheng.store.signups.Signup;
import quancheng.store.signups.Signup.State;
import quancheng.store.signups.Signups;
import quancheng.store.signups.Tickets;

/** Where a party that may come is seated: on the main counter, on a side of it during a rush, or in line. */
public final class Seats {

    /** The same for no two functions, also when they were restored from one snapshot. */
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Signups signups;
    private final Counters counters;
    private final Tickets tickets;
    private final SettleLine settleLine;

    public Seats(Signups signups, Counters counters, Tickets tickets, SettleLine settleLine) {
        this.signups = signups;
        this.counters = counters;
        this.tickets = tickets;
        this.settleLine = settleLine;
    }

    /** One try: an outcome that holds, or nothing where the world moved and one must look again. */
    Optional<SignupOutcome> seat(Patience patience, Activity activity, Counter main, Signup signup) {
        if (main.seats(signup.party())) {
            return outcome(activity, signups.confirm(patience, signup, main), new Confirmed(activity, signup));
        }
        if (main.sides() > 0) {
            return fromASide(patience, activity, signup);
        }
        if (signup.party().size() <= main.left()) {
            return settleLine.settle(patience, activity) ? Optional.empty() : Optional.of(new Busy(activity));
        }
        return ((Admission.Open) activity.admission()).waitlist() ? join(patience, activity, signup)
                : Optional.of(new Full(activity, main.left(), signup.party().size()));
    }

    /** During a rush: any side that has room; where none has, one is drained, so that scattered places come together. */
    private Optional<SignupOutcome> fromASide(Patience patience, Activity activity, Signup signup) {
        var open = counters.of(patience, activity.id()).stream().filter(c -> !c.isMain() && !c.shut()).toList();
        var roomy = open.stream().filter(side -> side.seats(signup.party())).toList();
        if (!roomy.isEmpty()) {
            Counter side = roomy.get(RANDOM.nextInt(roomy.size()));
            return outcome(activity, signups.confirm(patience, signup, side), new Confirmed(activity, signup));
        }
        if (!open.isEmpty()) {
            counters.drain(patience, activity.id(), open.get(RANDOM.nextInt(open.size())));
        }
        return Optional.empty();
    }

    private Optional<SignupOutcome> join(Patience patience, Activity activity, Signup signup) {
        Optional<Tickets.Drawn> drawn = tickets.draw(patience, activity.id());
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        var waiting = new State.Waiting(drawn.get().ticket(), drawn.get().position());
        Signup inLine = signup.starting(waiting);
        Moved moved = signups.join(patience, inLine, waiting);
        if (moved != Moved.DONE) {
            tickets.leave(patience, activity.id());
        }
        return outcome(activity, moved, new Waitlisted(activity, inLine, waiting.told()));
    }

    private static Optional<SignupOutcome> outcome(Activity activity, Moved moved, SignupOutcome done) {
        return switch (moved) {
            case DONE -> Optional.of(done);
            case STALE -> Optional.empty();
            case BUSY -> Optional.of(new Busy(activity));
        };
    }
}
