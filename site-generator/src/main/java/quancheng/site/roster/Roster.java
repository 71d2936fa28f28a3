package quancheng.site.roster;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quancheng.store.activities.Activity;
import quancheng.store.checkins.Arrival;
import quancheng.store.checkins.GuestRef;
import quancheng.store.signups.Signup;

/**
 * Who comes to an activity; cancelled signups are not on it.
 *
 * @param confirmed as they signed up
 * @param waiting   in the order of the line
 * @param came      who of them has come
 */
public record Roster(Activity activity, List<Signup> confirmed, List<Signup> waiting, Map<GuestRef, Arrival> came) {

    public Roster {
        confirmed = List.copyOf(confirmed);
        waiting = List.copyOf(waiting);
        came = Map.copyOf(came);
    }

    /** Before anybody comes. @param all signups of the activity, in any order */
    public static Roster of(Activity activity, List<Signup> all) {
        return of(activity, all, List.of());
    }

    /** @param arrivals everything the door noted, mistakes and people without a signup too */
    public static Roster of(Activity activity, List<Signup> all, List<Arrival> arrivals) {
        return new Roster(activity,
                all.stream().filter(signup -> signup.state() instanceof Signup.State.Confirmed)
                        .sorted(Comparator.comparing(Signup::at).thenComparing(signup -> signup.id().value())).toList(),
                all.stream().filter(signup -> signup.inLine().isPresent())
                        .sorted(Comparator.comparing(signup -> signup.inLine().orElseThrow().ticket())).toList(),
                arrivals.stream().filter(arrival -> arrival.there() && arrival.guest().isPresent())
                        .collect(Collectors.toMap(arrival -> arrival.guest().orElseThrow(), Function.identity())));
    }

    /** Who takes it away takes data of minors (PIPL 28, 31; MPR 36). */
    public boolean hasChildren() {
        return Stream.concat(confirmed.stream(), waiting.stream()).anyMatch(signup -> signup.party().children() > 0);
    }

    Optional<Arrival> came(Signup signup) {
        return Optional.ofNullable(came.get(GuestRef.of(signup.id())));
    }

    /** Parties on it. */
    public int rows() {
        return confirmed.size() + waiting.size();
    }

    static int people(List<Signup> parties) {
        return parties.stream().mapToInt(signup -> signup.party().size()).sum();
    }
}
