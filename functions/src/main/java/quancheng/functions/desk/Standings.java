package quancheng.functions.desk;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import quancheng.site.desk.Standing;
import quancheng.site.desk.Subject;
import quancheng.store.Patience;
import quancheng.store.activities.Activities;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;
import quancheng.store.activities.Availability;
import quancheng.store.activities.Places;
import quancheng.store.signups.Counters;
import quancheng.store.signups.Signup;
import quancheng.store.signups.Signups;

/** How the activities of an organizer stand at this moment. */
public final class Standings {

    private final Activities activities;
    private final Counters counters;
    private final Signups signups;
    private final Clock clock;

    public Standings(Activities activities, Counters counters, Signups signups, Clock clock) {
        this.activities = activities;
        this.counters = counters;
        this.signups = signups;
        this.clock = clock;
    }

    /** All that are hers, in programme order. */
    public List<Standing> of(Patience patience, Organizer organizer) {
        Map<ActivityId, Places> places = counters.places(patience);
        return activities.all(patience).stream().filter(organizer::owns)
                .map(activity -> standing(activity, places.getOrDefault(activity.id(), Places.of(0)))).toList();
    }

    /** One of them, with who waits for it. */
    public Subject of(Patience patience, Activity activity) {
        List<Signup> all = signups.of(patience, activity.id());
        var line = all.stream().filter(signup -> signup.inLine().isPresent())
                .sorted(Comparator.comparing(signup -> signup.inLine().orElseThrow().ticket()))
                .map(signup -> new Subject.Waiting(signup.code().toString(), signup.at(), signup.party().size())).toList();
        int parties = (int) all.stream().filter(signup -> signup.state() instanceof Signup.State.Confirmed).count();
        return new Subject(standing(activity, counters.places(patience, activity.id()).orElse(Places.of(0))), parties, line);
    }

    private Standing standing(Activity activity, Places places) {
        return new Standing(activity, places, Availability.of(activity, places, clock.instant()).state());
    }
}
