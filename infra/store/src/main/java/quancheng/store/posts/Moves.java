package quancheng.store.posts;

import static quancheng.store.posts.By.Kind.CLOCK;
import static quancheng.store.posts.By.Kind.EMPLOYER;
import static quancheng.store.posts.By.Kind.OFFICER;
import static quancheng.store.posts.By.Kind.PUBLIC;
import static quancheng.store.posts.PostState.APPROVED;
import static quancheng.store.posts.PostState.CHANGES_ASKED;
import static quancheng.store.posts.PostState.DRAFT;
import static quancheng.store.posts.PostState.EXPIRED;
import static quancheng.store.posts.PostState.FILLED;
import static quancheng.store.posts.PostState.LIVE;
import static quancheng.store.posts.PostState.PAUSED;
import static quancheng.store.posts.PostState.REJECTED;
import static quancheng.store.posts.PostState.REMOVED;
import static quancheng.store.posts.PostState.SUBMITTED;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every move there is: from which state, to which, and in whose hands. What is not in the table is refused. */
public final class Moves {

    /** One line of the table. */
    public record Line(PostState from, Move move, PostState to, Set<By.Kind> by) {
    }

    private static final List<Line> TABLE = List.of(
            line(DRAFT, Move.SAVE, DRAFT, EMPLOYER),
            line(DRAFT, Move.SUBMIT, SUBMITTED, EMPLOYER),
            line(DRAFT, Move.IMPORT, LIVE, By.Kind.IMPORT),
            line(LIVE, Move.IMPORT, LIVE, By.Kind.IMPORT),
            line(EXPIRED, Move.IMPORT, LIVE, By.Kind.IMPORT),
            line(SUBMITTED, Move.WITHDRAW, DRAFT, EMPLOYER),
            line(SUBMITTED, Move.ASK_CHANGES, CHANGES_ASKED, OFFICER),
            line(SUBMITTED, Move.APPROVE_FIRST, APPROVED, OFFICER),
            line(SUBMITTED, Move.APPROVE, LIVE, OFFICER),
            line(SUBMITTED, Move.REJECT, REJECTED, OFFICER),
            line(APPROVED, Move.WITHDRAW, DRAFT, EMPLOYER),
            line(APPROVED, Move.ASK_CHANGES, CHANGES_ASKED, OFFICER),
            line(APPROVED, Move.APPROVE, LIVE, OFFICER),
            line(APPROVED, Move.REJECT, REJECTED, OFFICER),
            line(CHANGES_ASKED, Move.SAVE, CHANGES_ASKED, EMPLOYER),
            line(CHANGES_ASKED, Move.SUBMIT, SUBMITTED, EMPLOYER),
            line(REJECTED, Move.APPEAL, SUBMITTED, EMPLOYER),
            line(LIVE, Move.PAUSE, PAUSED, EMPLOYER, OFFICER, CLOCK, PUBLIC),
            line(LIVE, Move.EXPIRE, EXPIRED, CLOCK),
            line(LIVE, Move.RENEW, LIVE, EMPLOYER),
            line(LIVE, Move.FILL, FILLED, EMPLOYER),
            line(LIVE, Move.REMOVE, REMOVED, EMPLOYER, OFFICER),
            line(PAUSED, Move.RESUME, LIVE, EMPLOYER, OFFICER, CLOCK),
            line(PAUSED, Move.EXPIRE, EXPIRED, CLOCK),
            line(PAUSED, Move.FILL, FILLED, EMPLOYER),
            line(PAUSED, Move.REMOVE, REMOVED, EMPLOYER, OFFICER),
            line(EXPIRED, Move.RENEW, LIVE, EMPLOYER),
            line(EXPIRED, Move.FILL, FILLED, EMPLOYER),
            line(EXPIRED, Move.REMOVE, REMOVED, EMPLOYER, OFFICER));

    private Moves() {
    }

    private static Line line(PostState from, Move move, PostState to, By.Kind... by) {
        return new Line(from, move, to, Set.of(by));
    }

    /** The whole table, for whoever shows or tests it. */
    public static List<Line> table() {
        return TABLE;
    }

    /** Where the move leads; nothing where it is refused. */
    public static Optional<PostState> after(PostState from, Move move, By.Kind by) {
        return TABLE.stream().filter(line -> line.from == from && line.move == move && line.by.contains(by))
                .map(Line::to).findFirst();
    }

    /** As {@link #after}, for a caller who has asked before. */
    static PostState to(PostState from, Move move, By.Kind by) {
        return after(from, move, by).orElseThrow(() -> new IllegalStateException(by + " may not " + move + " what is " + from));
    }
}
