package quancheng.store.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The whole table, refusals included: what is not written here is not possible. */
class MovesTest {

    private static final String TABLE = """
            NONE      ENTER     unit       -> ENTERED
            NONE      ENTER     federation -> ENTERED
            NONE      IMPORT    import     -> PUBLIC
            ENTERED   ENTER     unit       -> ENTERED
            ENTERED   ENTER     federation -> ENTERED
            ENTERED   APPROVE   federation -> PUBLIC
            ENTERED   SEND_BACK federation -> SENT_BACK
            SENT_BACK ENTER     unit       -> ENTERED
            SENT_BACK ENTER     federation -> ENTERED
            PUBLIC    ENTER     unit       -> ENTERED
            PUBLIC    ENTER     federation -> ENTERED
            """;

    @Test
    void ofAllStatesMovesAndHandsOnlyTheseGoTogether() {
        String possible = Arrays.stream(EntryState.values()).flatMap(from -> Arrays.stream(Move.values())
                .flatMap(move -> Arrays.stream(By.Kind.values()).flatMap(by -> Moves.after(from, move, by)
                        .map(to -> "%-9s %-9s %-10s -> %s\n".formatted(from, move, by.word(), to)).stream()))).collect(Collectors.joining());
        assertEquals(TABLE, possible);
    }
}
