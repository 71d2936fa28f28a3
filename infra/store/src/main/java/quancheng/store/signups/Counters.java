package quancheng.store.signups;

import static quancheng.store.signups.CounterMove.on;
import static quancheng.store.signups.CounterMove.onMain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quancheng.store.Condition;
import quancheng.store.Database;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.Rows;
import quancheng.store.Transaction;
import quancheng.store.activities.ActivityId;
import quancheng.store.activities.Places;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/** The counters that decide capacity: made, read, split for a rush, drained again, made larger or smaller, shut. */
public final class Counters {

    private final Database database;
    private final DynamoDbTable<CounterItem> items;

    public Counters(Database database) {
        this.database = database;
        this.items = database.table("PLACES_TABLE", CounterItem.SCHEMA);
    }

    /** The main counter as it is now; nothing for an activity nobody can sign up for. */
    public Optional<Counter> main(Patience patience, ActivityId activity) {
        return database.get(patience, items, CounterItem.key(activity, Counter.MAIN)).map(CounterItem::toCounter);
    }

    /** Main and sides of one activity; one query, so other counters may have moved between two of them. */
    public List<Counter> of(Patience patience, ActivityId activity) {
        var its = QueryConditional.keyEqualTo(k -> k.partitionValue(activity.value()));
        return database.query(patience, items, its, item -> counters(item).map(Counter.Of::counter)).all();
    }

    /** Tickets are drawn beside the counters. */
    private static Stream<Counter.Of> counters(CounterItem item) {
        return Stream.of(item).filter(it -> !Tickets.isTicket(it.counter())).map(it -> new Counter.Of(new ActivityId(it.activity()), it.toCounter()));
    }

    /** The public's view of one activity's places. */
    public Optional<Places> places(Patience patience, ActivityId activity) {
        return Counter.places(of(patience, activity));
    }

    /** The public's view of every activity's places. */
    public Map<ActivityId, Places> places(Patience patience) {
        return Counter.byActivity(rows(patience).all());
    }

    /** Every counter of every activity, with whose it is. */
    public Rows<Counter.Of> rows(Patience patience) {
        return database.scan(patience, items, Counters::counters);
    }

    /** Lays the places of a new activity out on one counter, as part of the move that makes the activity. */
    public void open(Transaction tx, ActivityId activity, int capacity) {
        tx.put(items, CounterItem.main(activity, capacity, capacity, 0), Condition.of("attribute_not_exists(#activity)"));
    }

    /** Spreads what is left over side counters, for a rush; only while nobody waits. */
    public Moved split(Patience patience, ActivityId activity, Counter main, int sides) {
        if (sides < 2 || sides > Counter.MOST_SIDES) {
            throw new IllegalArgumentException(sides + " side counters");
        }
        return database.commit(patience, tx -> {
            tx.change(onMain(items, activity).left(-main.left()).sides(sides).when(Condition.of(
                    "#left = ? AND #waiting = ? AND #sides = ? AND #shut = ?", main.left(), 0, 0, false)));
            for (int side = 0; side < sides; side++) {
                int share = main.left() / sides + (side < main.left() % sides ? 1 : 0);
                tx.put(items, CounterItem.side(activity, side, share));
            }
        });
    }

    /** Brings a side's places back to the main counter; nobody takes from this side again. */
    public Moved drain(Patience patience, ActivityId activity, Counter side) {
        return database.commit(patience, tx -> tx
                .change(on(items, activity, side.name()).left(-side.left()).shutting()
                        .when(Condition.of("#left = ? AND #shut = ?", side.left(), false)))
                .change(onMain(items, activity).left(side.left()).sides(-1).when(Condition.of("#sides > ?", 0))));
    }

    /**
     * Makes the capacity larger or smaller by this many, as part of the move that edits the activity; smaller only by places
     * that are free when it happens, and only when every side is drained.
     */
    public void resize(Transaction tx, ActivityId activity, Counter main, int by) {
        boolean somebodyWaits = main.waiting() > 0;
        CounterMove move = onMain(items, activity).capacity(by).left(by);
        tx.change((by > 0 ? move.freed(somebodyWaits) : move).when(Condition.of(
                "#left >= ? AND #sides = ? AND " + waits(somebodyWaits), Math.max(0, -by), 0, 0)));
    }

    /** No seat is given from now on, whatever is in flight: every side must be drained first. */
    public void shut(Transaction tx, ActivityId activity) {
        tx.change(onMain(items, activity).shutting().when(Condition.of("#sides = ?", 0)));
    }

    /** The line was offered all there is. Holds only if nothing came free since {@code seen} was read. */
    public Moved settled(Patience patience, ActivityId activity, Counter seen) {
        return database.commit(patience, tx -> tx.change(onMain(items, activity).settling().when(
                Condition.of("#freed = ? AND #unsettled = ?", seen.freed(), true))));
    }

    /** Puts counts right that a restored backup cut in two, if nothing moved since {@code seen} was read; free places go to the line first. */
    public Moved correct(Patience patience, ActivityId activity, Counter seen, int left, int waiting) {
        boolean somebodyWaits = seen.waiting() + waiting > 0;
        return database.commit(patience, tx -> tx.change(onMain(items, activity).left(left).waiting(waiting)
                .freed(somebodyWaits).when(Condition.of("#turns = ? AND #left >= ?", seen.turns(), -left))));
    }

    static String waits(boolean somebodyWaits) {
        return somebodyWaits ? "#waiting > ?" : "#waiting = ?";
    }
}
