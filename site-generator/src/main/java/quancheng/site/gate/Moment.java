package quancheng.site.gate;

import java.util.List;
import java.util.Map;

/**
 * What is asked of whoever sent a form.
 *
 * @param path    where it was sent, under {@code /api/}
 * @param answers everything in it, to be sent along again
 * @param turn    the token of whoever rather waits
 */
public record Moment(String path, Map<String, List<String>> answers, Puzzle puzzle, String turn, long seconds) {

    /** An ALTCHA challenge. */
    public record Puzzle(String algorithm, String challenge, String salt, int most, String signature) {
    }
}
