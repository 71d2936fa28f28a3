package quancheng.store.signups;

import quancheng.store.Database;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.activities.Activities;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Admission;

/** Activities together with their places: what the page promises and what the counter gives change in one move. */
public final class Programme {

    private final Database database;
    private final Activities activities;
    private final Counters counters;

    public Programme(Database database) {
        this.database = database;
        this.activities = new Activities(database);
        this.counters = new Counters(database);
    }

    /** A new activity with all its places free; {@link Moved#STALE} where it exists already. */
    public Moved add(Patience patience, Activity activity) {
        return database.commit(patience, tx -> {
            activities.add(tx, activity);
            if (activity.admission() instanceof Admission.Open open) {
                counters.open(tx, activity.id(), open.capacity());
            }
        });
    }

    /** Changes texts and times; capacity and cancellation stay as they are. */
    public Moved edit(Patience patience, Activity before, Activity after) {
        return database.commit(patience, tx -> activities.replace(tx, before, after));
    }

    /** Changes the capacity too; a smaller one only by places that are free when it happens. */
    public Moved resize(Patience patience, Activity before, Activity after, Counter main, int by) {
        return database.commit(patience, tx -> {
            activities.replace(tx, before, after);
            counters.resize(tx, after.id(), main, by);
        });
    }

    /** Cancels an activity: from this move on no seat is given, whatever is in flight. */
    public Moved cancel(Patience patience, Activity before, Activity after) {
        return database.commit(patience, tx -> {
            activities.replace(tx, before, after);
            if (before.admission() instanceof Admission.Open) {
                counters.shut(tx, after.id());
            }
        });
    }

    /** Gives an activity that took invitations only its places. */
    public Moved openUp(Patience patience, Activity before, Activity after, int capacity) {
        return database.commit(patience, tx -> {
            activities.replace(tx, before, after);
            counters.open(tx, after.id(), capacity);
        });
    }
}
