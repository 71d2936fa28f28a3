package quancheng.functions.gate;

import java.time.Duration;

/** Whether a form goes on at once. */
public sealed interface GateOutcome {

    record Open() implements GateOutcome {
    }

    /** Either the puzzle is solved, or she waits; both let the same form in. @param left of the wait that {@code token} stands for */
    record OneMoment(Puzzle puzzle, String token, Duration left) implements GateOutcome {
    }
}
