package quancheng.functions.checkins;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Places;
import quancheng.store.checkins.Arrival;
import quancheng.store.checkins.Checkins;
import quancheng.store.checkins.GuestRef;
import quancheng.store.signups.Counters;
import quancheng.store.signups.InLine;
import quancheng.store.signups.Signup;
import quancheng.store.signups.Signups;

/** Looks up what the door of an activity must know. */
public final class OpenDoor {

    private final Signups signups;
    private final Counters counters;
    private final Checkins checkins;

    public OpenDoor(Signups signups, Counters counters, Checkins checkins) {
        this.signups = signups;
        this.counters = counters;
        this.checkins = checkins;
    }

    public DoorSheet of(Patience patience, Activity activity) {
        List<Signup> all = signups.of(patience, activity.id());
        List<Long> line = all.stream().flatMap(signup -> signup.inLine().stream()).map(InLine::ticket).sorted().toList();
        Map<Boolean, List<Arrival>> arrivals = checkins.of(patience, activity.id()).stream()
                .collect(Collectors.partitioningBy(arrival -> arrival.guest().isPresent()));
        Map<GuestRef, Arrival> came = arrivals.get(true).stream().collect(Collectors.toMap(arrival -> arrival.guest().orElseThrow(), arrival -> arrival));
        return new DoorSheet(activity, counters.places(patience, activity.id()).map(Places::capacity).orElse(0), all.stream()
                .map(signup -> Guest.of(signup, position(line, signup), Optional.ofNullable(came.get(GuestRef.of(signup.id())))))
                .sorted(Comparator.comparing(Guest::name)).toList(),
                arrivals.get(false).stream().filter(Arrival::there).sorted(Comparator.comparing(Arrival::at)).toList());
    }

    private static int position(List<Long> line, Signup signup) {
        return signup.inLine().map(place -> line.indexOf(place.ticket()) + 1).orElse(0);
    }
}
