package quancheng.site.roster;

import java.util.Comparator;
import java.util.List;
import quancheng.store.activities.Activity;
import quancheng.store.signups.Signup;

/**
 * Who comes to an activity; cancelled signups are not on it.
 *
 * @param confirmed as they signed up
 * @param waiting   in the order of the line
 */
public record Roster(Activity activity, List<Signup> confirmed, List<Signup> waiting) {

    public Roster {
        confirmed = List.copyOf(confirmed);
        waiting = List.copyOf(waiting);
    }

    /** @param all signups of the activity, in any order */
    public static Roster of(Activity activity, List<Signup> all) {
        return new Roster(activity,
                all.stream().filter(signup -> signup.state() instanceof Signup.State.Confirmed)
                        .sorted(Comparator.comparing(Signup::at).thenComparing(signup -> signup.id().value())).toList(),
                all.stream().filter(signup -> signup.inLine().isPresent())
                        .sorted(Comparator.comparing(signup -> signup.inLine().orElseThrow().ticket())).toList());
    }

    /** Parties on it. */
    public int rows() {
        return confirmed.size() + waiting.size();
    }

    static int people(List<Signup> parties) {
        return parties.stream().mapToInt(signup -> signup.party().size()).sum();
    }
}
