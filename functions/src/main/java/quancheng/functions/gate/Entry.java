package quancheng.functions.gate;

import java.util.Optional;

/**
 * A form at the gate, as far as the gate looks at it; who sends it and what she says is not its business.
 *
 * @param trapped  the field no person sees was filled in
 * @param fast     its address makes more calls than people do
 * @param stamp    when the form was shown; empty without
 * @param solution of a puzzle; empty where none came along
 * @param turn     a token of {@link Waits}; empty without
 */
public record Entry(PublicForm form, boolean trapped, boolean fast, String stamp, Optional<Solution> solution, String turn) {

    boolean answers() {
        return solution.isPresent() || !turn.isEmpty();
    }
}
