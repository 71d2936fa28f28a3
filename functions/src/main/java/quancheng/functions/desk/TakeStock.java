package quancheng.functions.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import quancheng.site.overview.Tally;
import quancheng.store.Patience;
import quancheng.store.activities.Activities;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;
import quancheng.store.activities.Places;
import quancheng.store.checkins.Arrival;
import quancheng.store.checkins.Checkins;
import quancheng.store.checkins.GuestRef;
import quancheng.store.signups.Counters;
import quancheng.store.signups.Signup;
import quancheng.store.signups.Signups;

/** Counts how the activities of an organizer stand, in people. */
public final class TakeStock {

    private final Activities activities;
    private final Counters counters;
    private final Signups signups;
    private final Checkins checkins;
    private final Clock clock;

    public TakeStock(Activities activities, Counters counters, Signups signups, Checkins checkins, Clock clock) {
        this.activities = activities;
        this.counters = counters;
        this.signups = signups;
        this.checkins = checkins;
        this.clock = clock;
    }

    public List<Tally> of(Patience patience, Organizer organizer) {
        Map<ActivityId, Places> places = counters.places(patience);
        return activities.all(patience).stream().filter(organizer::owns)
                .map(activity -> tally(patience, activity, places.getOrDefault(activity.id(), Places.of(0)))).toList();
    }

    private Tally tally(Patience patience, Activity activity, Places places) {
        List<Signup> live = signups.of(patience, activity.id()).stream().filter(Signup::isLive).toList();
        Map<LocalDate, Integer> days = live.stream().collect(Collectors.groupingBy(
                signup -> LocalDate.ofInstant(signup.at(), Activity.ZONE), Collectors.summingInt(signup -> signup.party().size())));
        int waiting = live.stream().filter(signup -> signup.inLine().isPresent()).mapToInt(signup -> signup.party().size()).sum();
        boolean over = activity.endsAt().isBefore(clock.instant());
        return new Tally(activity, places, days, waiting, over ? came(patience, activity, live) : 0, over);
    }

    /** Of those with a place; who came without one is not missing anywhere. */
    private int came(Patience patience, Activity activity, List<Signup> live) {
        Set<GuestRef> seated = live.stream().filter(signup -> signup.inLine().isEmpty()).map(signup -> GuestRef.of(signup.id())).collect(Collectors.toSet());
        return checkins.of(patience, activity.id()).stream().filter(Arrival::there)
                .filter(arrival -> arrival.guest().filter(seated::contains).isPresent()).mapToInt(Arrival::people).sum();
    }
}
