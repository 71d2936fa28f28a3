package quancheng.functions.posts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import quancheng.store.posts.By;
import quancheng.store.posts.Move;
import quancheng.store.posts.Moves;
import quancheng.store.posts.PostState;
import quancheng.store.posts.Slug;

/**
 * Every state × every move × everybody's hands: written down from the specification, not from the code.
 * A cell says in whose hands the move is: E employer, O officer, I import, C clock, P public; a dot is refused to all.
 */
class MovesTest {

    private static final String TABLE = """
            state          save submit withdraw ask-changes approve-first approve reject appeal pause resume expire renew fill remove import
            DRAFT          E    E      .        .           .             .       .      .      .     .      .      .     .    .      I
            SUBMITTED      .    .      E        O           O             O       O      .      .     .      .      .     .    .      .
            CHANGES_ASKED  E    E      .        .           .             .       .      .      .     .      .      .     .    .      .
            APPROVED       .    .      E        O           .             O       O      .      .     .      .      .     .    .      .
            REJECTED       .    .      .        .           .             .       .      E      .     .      .      .     .    .      .
            LIVE           .    .      .        .           .             .       .      .      EOCP  .      C      E     E    EO     I
            PAUSED         .    .      .        .           .             .       .      .      .     EOC    C      .     E    EO     .
            EXPIRED        .    .      .        .           .             .       .      .      .     .      .      E     E    EO     I
            FILLED         .    .      .        .           .             .       .      .      .     .      .      .     .    .      .
            REMOVED        .    .      .        .           .             .       .      .      .     .      .      .     .    .      .
            """;

    /** Where each move leads, wherever it starts; saving stays where it is. */
    private static final Map<Move, PostState> TO = new EnumMap<>(Map.ofEntries(Map.entry(Move.SUBMIT, SUBMITTED), Map.entry(Move.WITHDRAW, DRAFT),
            Map.entry(Move.ASK_CHANGES, CHANGES_ASKED), Map.entry(Move.APPROVE_FIRST, APPROVED), Map.entry(Move.APPROVE, LIVE),
            Map.entry(Move.REJECT, REJECTED), Map.entry(Move.APPEAL, SUBMITTED), Map.entry(Move.PAUSE, PAUSED), Map.entry(Move.RESUME, LIVE),
            Map.entry(Move.EXPIRE, EXPIRED), Map.entry(Move.RENEW, LIVE), Map.entry(Move.FILL, FILLED), Map.entry(Move.REMOVE, REMOVED),
            Map.entry(Move.IMPORT, LIVE)));

    @Test
    void everyMoveFromEveryStateInEverybodysHandsIsAllowedOrRefusedAsWritten() {
        Map<String, Optional<PostState>> real = new TreeMap<>();
        for (PostState from : PostState.values()) {
            for (Move move : Move.values()) {
                for (By.Kind by : By.Kind.values()) {
                    real.put(name(from, move, by), Moves.after(from, move, by));
                }
            }
        }
        assertEquals(10 * 15 * 5, real.size());
        assertEquals(expected(TABLE), real);
    }

    @Test
    void oneCellMoreWouldBeNoticed() {
        assertNotEquals(expected(TABLE), expected(TABLE.replaceFirst("REMOVED        \\.", "REMOVED        E")));
    }

    private static Map<String, Optional<PostState>> expected(String table) {
        Map<String, Optional<PostState>> expected = new TreeMap<>();
        String[] moves = table.lines().findFirst().orElseThrow().split(" +");
        table.lines().skip(1).map(line -> line.split(" +")).forEach(cells -> {
            for (int i = 1; i < moves.length; i++) {
                Move move = Slug.parse(Move.class, moves[i]).orElseThrow();
                PostState from = PostState.valueOf(cells[0]);
                for (By.Kind by : By.Kind.values()) {
                    boolean allowed = cells[i].indexOf(by.name().charAt(0)) >= 0;
                    expected.put(name(from, move, by), Optional.of(move == Move.SAVE ? from : TO.get(move)).filter(_ -> allowed));
                }
            }
        });
        return expected;
    }

    private static String name(PostState from, Move move, By.Kind by) {
        return from + " " + move + " " + by;
    }
}
