package quancheng.functions.signups;

import java.util.Optional;
import java.util.Set;
import quancheng.functions.signups.CorrectOutcome.Busy;
import quancheng.functions.signups.CorrectOutcome.Done;
import quancheng.functions.signups.CorrectOutcome.NotLive;
import quancheng.store.Moved;
import quancheng.store.Overloaded;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.store.personal.Consent;
import quancheng.store.personal.Consent.Part;
import quancheng.store.signups.Counters;
import quancheng.store.signups.Need;
import quancheng.store.signups.PersonName;
import quancheng.store.signups.Signup;
import quancheng.store.signups.Signup.State;
import quancheng.store.signups.Signups;
import quancheng.store.signups.Tickets;

/** What a citizen may do with what is kept of her: correct it (PIPL 46), and have it forgotten (PIPL 15, 47). */
public final class MyData {

    private final Signups signups;
    private final Counters counters;
    private final Tickets tickets;
    private final SettleLine settleLine;

    public MyData(Signups signups, Counters counters, Tickets tickets, SettleLine settleLine) {
        this.signups = signups;
        this.counters = counters;
        this.tickets = tickets;
        this.settleLine = settleLine;
    }

    /** Her right name and her needs; places and line are not touched. */
    public CorrectOutcome correct(Patience patience, Signup seen, PersonName name, Set<Need> needs, Consent consent) {
        try {
            for (Signup signup = seen; ; signup = signups.find(patience, seen.activity(), seen.id()).orElse(seen)) {
                if (!signup.isLive()) {
                    return new NotLive(signup);
                }
                Signup after = signup.corrected(name, needs, asGuardian(signup, consent).toString());
                Moved moved = signups.swap(patience, signup, after);
                if (moved == Moved.DONE || moved == Moved.BUSY || !patience.pause(1)) {
                    return moved == Moved.DONE ? new Done(after) : new Busy(signup);
                }
            }
        } catch (Overloaded e) {
            return new Busy(seen);
        }
    }

    /** What she agreed to as a guardian is not what is corrected here. */
    private static Consent asGuardian(Signup signup, Consent consent) {
        return Consent.parse(signup.consent()).filter(before -> before.parts().contains(Part.GUARDIAN))
                .map(_ -> consent.with(Part.GUARDIAN)).orElse(consent);
    }

    /**
     * Takes her consent back and forgets her; what she held goes to the line first. Forgetting twice is forgetting once.
     *
     * @return false where there was no time for it
     */
    public boolean forget(Patience patience, Activity activity, Signup seen) {
        try {
            Optional<Signup> signup = Optional.of(seen);
            while (signup.isPresent()) {
                Moved moved = signups.forget(patience, signup.get(), counters.main(patience, activity.id()).orElseThrow());
                if (moved == Moved.DONE && signup.get().state() instanceof State.Waiting) {
                    tickets.leave(patience, activity.id());
                }
                if (moved == Moved.BUSY || moved == Moved.STALE && !patience.pause(1)) {
                    return false;
                }
                signup = moved == Moved.DONE ? Optional.empty() : signups.find(patience, activity.id(), seen.id());
            }
            settleLine.settle(patience, activity);
            return true;
        } catch (Overloaded e) {
            return false;
        }
    }
}
