package quancheng.site.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody asked to take a roster with children on it; a second person may have released it to her (MPR 36).
 *
 * @param request names the asking
 * @param subject who asked, by her id at the issuer
 * @param who     as she is called there
 * @param purpose a word of the list ({@code door}), or her own
 */
public record Release(String activity, String request, String subject, String who, String purpose, Instant at, Optional<Given> given) {

    /** So long an asking may be answered, and so long what was released may be taken. */
    public static final Duration LASTS = Duration.ofHours(24);

    /** Who released it. @param approval names the releasing; it stands in the record of every copy taken by it */
    public record Given(String approval, String who, Instant at) {

        public Instant until() {
            return at.plus(LASTS);
        }
    }

    /** Nobody has answered, and it is not too late. */
    public boolean isOpen(Instant now) {
        return given.isEmpty() && now.isBefore(at.plus(LASTS));
    }

    public boolean isGood(Instant now) {
        return given.filter(it -> now.isBefore(it.until())).isPresent();
    }
}
