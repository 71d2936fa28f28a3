package quancheng.site.publish;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import quancheng.site.SiteData;
import quancheng.store.Database;
import quancheng.store.Patience;
import quancheng.store.activities.Activities;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;
import quancheng.store.activities.Admission;
import quancheng.store.activities.Availability;
import quancheng.store.activities.Places;
import quancheng.store.projects.Projects;
import quancheng.store.signups.Counters;

/** The present state of everything public, read from the tables anew each time. It never reads who signed up. */
public final class Present implements Supplier<SiteData> {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Activities activities;
    private final Counters counters;
    private final Projects projects;
    private final Clock clock;

    public Present(Database database, Clock clock) {
        this.activities = new Activities(database);
        this.counters = new Counters(database);
        this.projects = new Projects(database);
        this.clock = clock;
    }

    /** Activities first: whatever is in the programme had its places from the same move on. */
    @Override
    public SiteData get() {
        var patience = Patience.of(PATIENCE);
        var all = activities.all(patience);
        return at(clock.instant(), all, counters.places(patience)).promising(projects.all(patience));
    }

    /** The public state of these activities at one moment; where no places are known yet, nobody has signed up. */
    static SiteData at(Instant now, List<Activity> activities, Map<ActivityId, Places> places) {
        var availability = HashMap.<ActivityId, Availability>newHashMap(activities.size());
        for (var activity : activities) {
            var here = places.getOrDefault(activity.id(), allFree(activity));
            availability.put(activity.id(), Availability.of(activity, here, now));
        }
        return new SiteData(activities, availability, LocalDate.ofInstant(now, Activity.ZONE));
    }

    private static Places allFree(Activity activity) {
        return switch (activity.admission()) {
            case Admission.Open open -> Places.of(open.capacity());
            case Admission.Invitation() -> Places.of(0);
        };
    }
}
