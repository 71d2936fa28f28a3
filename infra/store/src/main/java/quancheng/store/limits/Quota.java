package quancheng.store.limits;

import java.time.Instant;

/**
 * How often somebody may do something in a while; counted where it is kept: see {@link Limits}, and the Applications table, which counts in the same move.
 *
 * @param window what is counted and when, such as {@code phone-2026-11-24}
 * @param who    a keyed hash, never a phone or an address
 * @param end    the count is of no use after that
 */
public record Quota(String window, String who, int most, Instant end) {
}
