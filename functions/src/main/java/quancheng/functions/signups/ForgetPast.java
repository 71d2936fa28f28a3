package quancheng.functions.signups;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.activities.Activities;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;
import quancheng.store.personal.Kept;
import quancheng.store.signups.Retention;

/** Forgets the people of activities whose time is over, and shows that nothing is left of them (PIPL 19, 47). */
public final class ForgetPast {

    private final Activities activities;
    private final Retention retention;
    private final Clock clock;

    public ForgetPast(Activities activities, Retention retention, Clock clock) {
        this.activities = activities;
        this.retention = retention;
        this.clock = clock;
    }

    /** Erases the keys to them; the table deletes the items by itself. Those it could not erase now are there the next time. */
    public List<ActivityId> forget(Patience patience) {
        Set<ActivityId> past = past(patience).stream().map(Activity::id).collect(Collectors.toSet());
        return retention.held(patience).stream().filter(past::contains)
                .filter(activity -> retention.erase(patience, activity) == Moved.DONE).toList();
    }

    /** What is left of each activity whose time is over: for an auditor, who wants to see zeros. */
    public List<Retention.Left> left(Patience patience) {
        return past(patience).stream().map(activity -> retention.left(patience, activity.id())).toList();
    }

    /** One that cannot be read has an end nobody knows: its people are not forgotten before it is mended. */
    private List<Activity> past(Patience patience) {
        Instant now = clock.instant();
        return activities.rows(patience).readable().stream().filter(activity -> !now.isBefore(Kept.ACTIVITY.until(activity.endsAt()))).toList();
    }
}
