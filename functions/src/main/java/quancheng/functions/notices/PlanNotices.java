package quancheng.functions.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import quancheng.store.CannotRead;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.Rows;
import quancheng.store.Unreadable;
import quancheng.store.activities.Activities;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;
import quancheng.store.notices.Notice;
import quancheng.store.notices.Notices;
import quancheng.store.notices.Told;
import quancheng.store.signups.Signup;
import quancheng.store.signups.SignupId;
import quancheng.store.signups.Signups;

/** Compares the present with what people were told, and puts what is news into the outbox. */
public final class PlanNotices {

    private final Activities activities;
    private final Signups signups;
    private final Notices notices;
    private final Clock clock;

    public PlanNotices(Activities activities, Signups signups, Notices notices, Clock clock) {
        this.activities = activities;
        this.signups = signups;
        this.notices = notices;
        this.clock = clock;
    }

    /** For one signup. False where it could not be decided in time. */
    public boolean plan(Patience patience, ActivityId activity, SignupId id) {
        Optional<Activity> found = activities.find(patience, activity);
        Optional<Signup> signup = found.flatMap(one -> signups.find(patience, activity, id));
        return signup.isEmpty() || decided(patience, found.get(), signup.get(), notices.told(patience, activity, id), UnaryOperator.identity());
    }

    /** For everybody of one activity. */
    public boolean plan(Patience patience, ActivityId id) {
        return activities.find(patience, id).map(activity -> plan(patience, activity, UnaryOperator.identity())).orElse(true);
    }

    /**
     * For everybody of every activity that has not begun: reminders, and whatever a stream lost; nobody else sends these.
     *
     * @param unreadable hears what cannot be read, and whose activity is therefore left out
     */
    public boolean planAll(Patience patience, Consumer<Unreadable> unreadable) {
        Instant now = clock.instant();
        Rows<Activity> all = activities.rows(patience);
        all.unreadable().forEach(unreadable);
        return all.readable().stream().filter(activity -> now.isBefore(activity.startsAt()))
                .map(activity -> planned(patience, activity, unreadable)).reduce(true, Boolean::logicalAnd);
    }

    private boolean planned(Patience patience, Activity activity, Consumer<Unreadable> unreadable) {
        try {
            return plan(patience, activity, news -> news.stream().map(Notice::atOnce).toList());
        } catch (CannotRead e) {
            unreadable.accept(e.item());
            return false;
        }
    }

    private boolean plan(Patience patience, Activity activity, UnaryOperator<List<Notice>> timing) {
        Map<SignupId, Told> told = notices.told(patience, activity.id());
        return signups.of(patience, activity.id()).stream()
                .map(signup -> decided(patience, activity, signup, Optional.ofNullable(told.get(signup.id())), timing)).reduce(true, Boolean::logicalAnd);
    }

    /** Whoever was faster has decided the same: there is one present. */
    private boolean decided(Patience patience, Activity activity, Signup signup, Optional<Told> told, UnaryOperator<List<Notice>> timing) {
        return News.of(activity, signup, told, clock.instant())
                .map(news -> notices.decide(patience, news.next(), timing.apply(news.notices())) != Moved.BUSY).orElse(true);
    }
}
