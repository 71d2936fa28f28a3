package quancheng.store.checkins;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quancheng.store.activities.ActivityId;

/**
 * One party at the door of an activity. It changes no counter of places: who came is not who has a place.
 *
 * @param guest     whose signup it is; nothing for people who came without one
 * @param scan      what made it; what a mistaken arrival is taken back by
 * @param seen      everything ever done to it, so that nothing counts twice however often it is sent
 * @param people    who came with this party
 * @param at        when it came, by the clock of the phone at the door
 * @param by        whose token let it in, by her id at the issuer
 * @param there     false where the arrival was a mistake and was taken back
 * @param keptUntil from this moment nobody sees it any more
 * @param revision  counts every change; a change that saw another revision does not happen
 */
public record Arrival(ActivityId activity, Optional<GuestRef> guest, ScanId scan, List<ScanId> seen, int people, Instant at, String by,
                      boolean there, Instant keptUntil, long revision) {

    /** More would only grow the item: what was done to one party so often is long answered. */
    private static final int REMEMBERED = 50;

    public Arrival {
        if (people < 1) {
            throw new IllegalArgumentException("a party of " + people);
        }
        seen = List.copyOf(seen.subList(Math.max(0, seen.size() - REMEMBERED), seen.size()));
        keptUntil = keptUntil.truncatedTo(ChronoUnit.SECONDS);
    }

    /** What a guest takes away of it: when, and how many; {@code none} where nobody came, or it was a mistake. */
    public static String kept(Optional<Arrival> arrival) {
        return arrival.filter(Arrival::there).map(it -> it.at() + " " + it.people()).orElse("none");
    }

    /** A party's first arrival. */
    public static Arrival first(ActivityId activity, Optional<GuestRef> guest, ScanId scan, int people, Instant at, String by, Instant keptUntil) {
        return new Arrival(activity, guest, scan, List.of(scan), people, at, by, true, keptUntil, 0);
    }

    /** It came after all. */
    public Arrival again(ScanId next, int party, Instant when, String who) {
        return new Arrival(activity, guest, next, with(next), party, when, who, true, keptUntil, revision + 1);
    }

    /** The same, and {@code next} has been answered. */
    public Arrival seeing(ScanId next) {
        return new Arrival(activity, guest, scan, with(next), people, at, by, there, keptUntil, revision + 1);
    }

    /** It was a mistake. */
    public Arrival takenBack(ScanId next) {
        return new Arrival(activity, guest, scan, with(next), people, at, by, false, keptUntil, revision + 1);
    }

    private List<ScanId> with(ScanId next) {
        return Stream.concat(seen.stream(), Stream.of(next)).toList();
    }
}
