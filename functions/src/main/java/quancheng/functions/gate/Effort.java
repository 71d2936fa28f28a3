package quancheng.functions.gate;

import java.time.Duration;

/**
 * What is asked of whoever is asked for a moment. It rises as the calls of everybody together do.
 *
 * @param most  the number her device looks for is not above it: half as many hashes on average. Measured: Chromium makes 13,000 in a
 *              second through {@code SubtleCrypto} where sixteen processes want its two cores, so that the least effort takes such a
 *              device a second and a half, the greatest nine
 * @param pause of whoever has no script, or rather waits
 */
public record Effort(int most, Duration pause) {

    private static final int LEAST = 40_000;
    private static final Duration SHORTEST = Duration.ofSeconds(10);
    private static final int STEPS = 6;

    /** @param load calls of everybody, as a share of what is usual at most */
    static Effort at(double load) {
        int steps = (int) Math.clamp(Math.ceil(load), 1, STEPS);
        return new Effort(LEAST * steps, SHORTEST.multipliedBy(steps));
    }
}
