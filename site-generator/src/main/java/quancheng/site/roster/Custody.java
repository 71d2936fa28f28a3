package quancheng.site.roster;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who asked for a roster with children on it, and who released it, as one organizer finds it.
 *
 * @param releases of the last days, the newest first
 * @param me       her id at the issuer
 */
public record Custody(List<Release> releases, String me, Instant now) {

    public Custody {
        releases = List.copyOf(releases);
    }

    /** What was released to her by somebody else, and still holds. */
    public Optional<Release> good() {
        return releases.stream().filter(release -> release.subject().equals(me) && release.isGood(now)).findFirst();
    }

    /** What she asked for and nobody has released. */
    public Optional<Release> asked() {
        return releases.stream().filter(release -> release.subject().equals(me) && release.isOpen(now)).findFirst();
    }

    /** What others asked for, and she may release. */
    public List<Release> others() {
        return releases.stream().filter(release -> !release.subject().equals(me) && release.isOpen(now)).toList();
    }
}
