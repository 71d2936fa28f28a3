package quancheng.functions.gate;

import java.time.Duration;

/**
 * What is asked of whoever is asked for a moment. It rises as the calls of everybody together do.
 *
 * @param most the number her device looks for is not above it: half as many hashes on average. A telephone of 2017 makes some
 *             20,000 in a second through {@code SubtleCrypto}, so that the least effort takes it under a second, the greatest about eight
 * @param pause of whoever has no script, or rather waits
 */
public record Effort(int most, Duration pause) {

    static final int LEAST = 40_000;
    static final Duration SHORTEST = Duration.ofSeconds(10);
    private static final int STEPS = 8;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** @param load calls of everybody, as a share of what is usual at most */
    static Effort at(double load) {
        int steps = (int) Math.clamp(Math.ceil(load), 1, STEPS);
        Duration wait = SHORTEST.multipliedBy(steps);
        return new Effort(LEAST * steps, wait.compareTo(LONGEST) < 0 ? wait : LONGEST);
    }
}
