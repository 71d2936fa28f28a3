package quancheng.site.desk;

import java.time.Instant;
import java.util.List;

/**
 * One activity as its page on the desk shows it.
 *
 * @param parties confirmed signups
 * @param line    who waits, first in line first
 */
public record Subject(Standing standing, int parties, List<Waiting> line) {

    /** A party in line. */
    public record Waiting(String code, Instant since, int people) {
    }

    int people() {
        return standing.taken();
    }

    int waitingPeople() {
        return line.stream().mapToInt(Waiting::people).sum();
    }
}
