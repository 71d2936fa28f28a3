package quancheng.store.projects;

import static quancheng.store.projects.By.Kind.FEDERATION;
import static quancheng.store.projects.By.Kind.UNIT;
import static quancheng.store.projects.EntryState.ENTERED;
import static quancheng.store.projects.EntryState.NONE;
import static quancheng.store.projects.EntryState.PUBLIC;
import static quancheng.store.projects.EntryState.SENT_BACK;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every move the figure of a month can make, and in whose hands. What is not in the table is refused. */
public final class Moves {

    /** One line of the table. */
    public record Rule(EntryState from, Move move, EntryState to, Set<By.Kind> by) {
    }

    /** The federation has projects of its own, so it enters too; that somebody else reviews is {@link Project#mayReview}. */
    private static final List<Rule> TABLE = List.of(
            rule(NONE, Move.ENTER, ENTERED, UNIT, FEDERATION),
            rule(NONE, Move.IMPORT, PUBLIC, By.Kind.IMPORT),
            rule(ENTERED, Move.ENTER, ENTERED, UNIT, FEDERATION),
            rule(ENTERED, Move.APPROVE, PUBLIC, FEDERATION),
            rule(ENTERED, Move.SEND_BACK, SENT_BACK, FEDERATION),
            rule(SENT_BACK, Move.ENTER, ENTERED, UNIT, FEDERATION),
            rule(PUBLIC, Move.ENTER, ENTERED, UNIT, FEDERATION));

    private Moves() {
    }

    private static Rule rule(EntryState from, Move move, EntryState to, By.Kind... by) {
        return new Rule(from, move, to, Set.of(by));
    }

    public static List<Rule> table() {
        return TABLE;
    }

    /** Where the move leads; nothing where it is refused. */
    public static Optional<EntryState> after(EntryState from, Move move, By.Kind by) {
        return TABLE.stream().filter(rule -> rule.from == from && rule.move == move && rule.by.contains(by)).map(Rule::to).findFirst();
    }
}
