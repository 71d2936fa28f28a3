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
import quancheng.store.posts.LivePosts;
import quancheng.store.posts.PublicEmployers;
import quancheng.store.projects.Projects;
import quancheng.store.projects.Voices;
import quancheng.store.signups.Counters;

/** The present state of everything public, read from the tables anew each time. It never reads who signed up or who answered a post. */
public final class Present implements Supplier<SiteData> {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Activities activities;
    private final Counters counters;
    private final Projects projects;
    private final LivePosts posts;
    private final PublicEmployers employers;
    private final Voices voices;
    private final Clock clock;

    public Present(Database database, Clock clock) {
        this.activities = new Activities(database);
        this.counters = new Counters(database);
        this.projects = new Projects(database);
        this.posts = new LivePosts(database);
        this.employers = new PublicEmployers(database);
        this.voices = new Voices(database, clock);
        this.clock = clock;
    }

    /** Activities first: whatever is in the programme had its places from the same move on. Posts before employers for the same reason. */
    @Override
    public SiteData get() {
        var patience = Patience.of(PATIENCE);
        var seen = new Reading(activities.rows(patience), counters.rows(patience), projects.rows(patience), voices.rows(patience),
                posts.published(patience), employers.all(patience));
        return at(clock.instant(), seen.activities(), seen.places()).promising(seen.projects(), seen.tallies()).offering(seen.postings())
                .without(seen.unsaid());
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
