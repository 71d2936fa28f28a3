package quancheng.site.roster;

import java.time.Instant;

/**
 * Who took a roster, when and what for; it stands on every copy.
 *
 * @param id      tells this copy from any other, and names its line in the audit log
 * @param purpose a word of the list ({@code door}), or her own
 */
public record Stamp(String id, String who, Instant at, String purpose) {
}
