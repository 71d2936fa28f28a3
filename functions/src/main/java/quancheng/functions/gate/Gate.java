package quancheng.functions.gate;

import java.time.Clock;
import quancheng.store.Patience;
import quancheng.store.limits.Limits;
import quancheng.store.limits.Quota;

/**
 * Lets a form in, or asks for a moment first: where it looks made by a program, or where so much is going on that everybody is
 * asked. What she answers lets in one form, once; where that cannot be looked up, it lets her in.
 */
public final class Gate {

    private final Puzzles puzzles;
    private final Waits waits;
    private final Stamps stamps;
    private final Load load;
    private final Limits limits;

    public Gate(GateKey key, Load load, Limits limits, Clock clock) {
        this.puzzles = new Puzzles(key, clock);
        this.waits = new Waits(key, clock);
        this.stamps = new Stamps(key, clock);
        this.load = load;
        this.limits = limits;
    }

    /** For a form that is shown now. */
    public String stamp() {
        return stamps.now();
    }

    /** Whoever brings an answer is judged by it: a wrong one does not become right by leaving out what made us ask. */
    public GateOutcome enter(Patience patience, Entry entry) {
        boolean open = entry.answers() ? hasAnswered(patience, entry) : !isAsked(entry);
        return open ? new GateOutcome.Open() : oneMoment(entry);
    }

    private boolean isAsked(Entry entry) {
        return entry.trapped() || entry.fast() || stamps.isTooSoon(entry.stamp()) || load.share() > 1;
    }

    private boolean hasAnswered(Patience patience, Entry entry) {
        return entry.solution().flatMap(it -> puzzles.solved(entry.form(), it)).filter(turn -> isFirst(patience, turn)).isPresent()
                || waits.read(entry.form(), entry.turn()).filter(wait -> wait.left().isEmpty() && isFirst(patience, wait.turn())).isPresent();
    }

    /** Counted under what is random in it; a form sent twice is asked again, and answered as before. */
    private boolean isFirst(Patience patience, Turn turn) {
        return limits.use(patience, new Quota("once", turn.id(), 1, turn.end()), 1).orElse(1) == 1;
    }

    /** Who is still waiting keeps her time. */
    private GateOutcome oneMoment(Entry entry) {
        Effort effort = Effort.at(load.share());
        Waits.Wait wait = waits.read(entry.form(), entry.turn()).filter(it -> it.left().isPresent())
                .orElseGet(() -> waits.begin(entry.form(), effort.pause()));
        return new GateOutcome.OneMoment(puzzles.make(entry.form(), effort), wait.token(), wait.left().orElse(effort.pause()));
    }
}
