package quancheng.functions.signups;

import java.time.Clock;
import java.util.Optional;
import quancheng.functions.signups.ChangeOutcome.Busy;
import quancheng.functions.signups.ChangeOutcome.DoesNotFit;
import quancheng.functions.signups.ChangeOutcome.Done;
import quancheng.functions.signups.ChangeOutcome.NotLive;
import quancheng.functions.signups.ChangeOutcome.TooLate;
import quancheng.store.Moved;
import quancheng.store.Overloaded;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.store.signups.Counter;
import quancheng.store.signups.Counters;
import quancheng.store.signups.Party;
import quancheng.store.signups.Signup;
import quancheng.store.signups.Signup.State;
import quancheng.store.signups.Signups;
import quancheng.store.signups.Tickets;

/** Makes a party smaller, larger, or nothing at all; what comes free goes to the line first. */
public final class ChangeSignup {

    private final Signups signups;
    private final Counters counters;
    private final Tickets tickets;
    private final SettleLine settleLine;
    private final Clock clock;

    public ChangeSignup(Signups signups, Counters counters, Tickets tickets, SettleLine settleLine, Clock clock) {
        this.signups = signups;
        this.counters = counters;
        this.tickets = tickets;
        this.settleLine = settleLine;
        this.clock = clock;
    }

    /** Another number of people under the same signup; a party in line keeps its place. */
    public ChangeOutcome resize(Patience patience, Activity activity, Signup seen, Party party) {
        return resize(patience, activity, seen, party, seen.hasGuardian());
    }

    /** @param guardian she agreed as a guardian that the children are counted */
    public ChangeOutcome resize(Patience patience, Activity activity, Signup seen, Party party, boolean guardian) {
        return untilDecided(patience, activity, seen, signup -> {
            if (!signup.isLive()) {
                return Optional.of(new NotLive(signup));
            }
            if (signup.party().equals(party)) {
                return Optional.of(new Done(signup));
            }
            return over(activity) ? Optional.of(new TooLate(signup)) : resized(patience, activity, signup, (guardian ? signup.withGuardian() : signup).with(party));
        });
    }

    /** Gives the places back; cancelling twice gives them back once. */
    public ChangeOutcome cancel(Patience patience, Activity activity, Signup seen) {
        return untilDecided(patience, activity, seen, signup -> {
            Signup after = signup.in(new State.Cancelled());
            return switch (signup.state()) {
                case State.Cancelled() -> Optional.of(new Done(signup));
                case State.Waiting waiting -> outcome(withdraw(patience, signup, waiting), signup, after);
                case State.Confirmed() -> outcome(signups.release(patience, signup, after, main(patience, activity)), signup, after);
            };
        });
    }

    private interface Decision {
        Optional<ChangeOutcome> on(Signup signup);
    }

    /** Decides on the signup as it is, again when the world moved; then lets the line have what came free. */
    private ChangeOutcome untilDecided(Patience patience, Activity activity, Signup seen, Decision decision) {
        Signup signup = seen;
        try {
            for (int attempt = 1; ; attempt++) {
                Optional<ChangeOutcome> decided = decision.on(signup);
                if (decided.isPresent()) {
                    settleLine.settle(patience, activity);
                    return decided.get();
                }
                if (!patience.pause(Math.min(attempt, 2))) {
                    return new Busy(signup);
                }
                signup = signups.find(patience, activity.id(), signup.id()).orElse(signup);
            }
        } catch (Overloaded e) {
            return new Busy(signup);
        }
    }

    private boolean over(Activity activity) {
        return activity.cancelled() || !clock.instant().isBefore(activity.startsAt());
    }

    private Counter main(Patience patience, Activity activity) {
        return counters.main(patience, activity.id()).orElseThrow();
    }

    private Optional<ChangeOutcome> resized(Patience patience, Activity activity, Signup before, Signup after) {
        int more = after.party().size() - before.party().size();
        if (more == 0) {
            return outcome(signups.swap(patience, before, after), before, after);
        }
        if (before.state() instanceof State.Waiting waiting) {
            return outcome(signups.resize(patience, before, after, waiting), before, after);
        }
        Counter main = main(patience, activity);
        return more < 0 ? outcome(signups.release(patience, before, after, main), before, after)
                : enlarged(patience, activity, before, after, main);
    }

    private Optional<ChangeOutcome> enlarged(Patience patience, Activity activity, Signup before, Signup after, Counter main) {
        int more = after.party().size() - before.party().size();
        if (main.shut()) {
            return Optional.of(new TooLate(before));
        }
        if (more <= main.left() && main.unsettled()) {
            return settleLine.settle(patience, activity) ? Optional.empty() : Optional.of(new Busy(before));
        }
        if (more <= main.left()) {
            return outcome(signups.enlarge(patience, before, after), before, after);
        }
        if (main.sides() == 0) {
            return Optional.of(new DoesNotFit(before, main.left(), after.party().size()));
        }
        counters.of(patience, activity.id()).stream().filter(side -> !side.isMain() && !side.shut()).findAny()
                .ifPresent(side -> counters.drain(patience, activity.id(), side));
        return Optional.empty();
    }

    private Moved withdraw(Patience patience, Signup signup, State.Waiting waiting) {
        Moved moved = signups.withdraw(patience, signup, waiting);
        if (moved == Moved.DONE) {
            tickets.leave(patience, signup.activity());
        }
        return moved;
    }

    private static Optional<ChangeOutcome> outcome(Moved moved, Signup before, Signup after) {
        return switch (moved) {
            case DONE -> Optional.of(new Done(after));
            case STALE -> Optional.empty();
            case BUSY -> Optional.of(new Busy(before));
        };
    }
}
