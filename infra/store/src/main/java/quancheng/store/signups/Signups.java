package quancheng.store.signups;

import static quancheng.store.signups.CounterMove.on;
import static quancheng.store.signups.CounterMove.onMain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import quancheng.store.Condition;
import quancheng.store.Database;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.activities.ActivityId;
import quancheng.store.signups.Signup.State;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/**
 * Everybody who asked for a place. Each method that changes something is one atomic move over the signup, its place in
 * line and the counter, so that at every moment, also after a crash: <i>Σ left + Σ confirmed = capacity</i>.
 */
public final class Signups {

    /** Nobody is there, or somebody who cancelled. */
    private static final Expression FRESH = Condition.of("attribute_not_exists(#entry) OR #state = ?", SignupItem.CANCELLED);

    private final Database database;
    private final Clock clock;
    private final SealedSignups signups;
    private final DynamoDbTable<LineItem> line;
    private final DynamoDbTable<CounterItem> counters;

    public Signups(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.signups = new SealedSignups(database);
        this.line = database.table("SIGNUPS_TABLE", LineItem.SCHEMA);
        this.counters = database.table("PLACES_TABLE", CounterItem.SCHEMA);
    }

    public Optional<Signup> find(Patience patience, ActivityId activity, SignupId id) {
        return database.find(patience, signups.table, SignupItem.key(activity, id), item -> signups.open(patience, item).stream()).filter(this::isKept);
    }

    /** What is there under this key, for whoever wants to write it. */
    public Before before(Patience patience, ActivityId activity, SignupId id) {
        Optional<SignupItem> item = database.get(patience, signups.table, SignupItem.key(activity, id));
        if (item.isPresent() && item.get().person() == null) {
            return new Before.Forgotten(item.get().form(), item.get().revision());
        }
        return item.flatMap(it -> signups.open(patience, it)).filter(this::isKept)
                .<Before>map(Before.Known::new).orElseGet(Before.Nothing::new);
    }

    /** Those whose id begins as the code says: nearly always one, the last four digits of the phone tell. */
    public List<Signup> find(Patience patience, SignupCode code) {
        return list(patience, code.activity(), SignupItem.PREFIX + code.start());
    }

    /** Everybody of one activity, cancelled signups included, in no order that means anything. */
    public List<Signup> of(Patience patience, ActivityId activity) {
        return list(patience, activity, SignupItem.PREFIX);
    }

    private List<Signup> list(Patience patience, ActivityId activity, String prefix) {
        var these = QueryConditional.sortBeginsWith(k -> k.partitionValue(activity.value()).sortValue(prefix));
        return database.query(patience, signups.table, these, item -> signups.open(patience, item).stream().filter(this::isKept)).all();
    }

    private boolean isKept(Signup signup) {
        return clock.instant().isBefore(signup.keptUntil());
    }

    /**
     * Takes the party's places from a counter. <b>A place is never given twice:</b> the counter must still have them, must
     * owe nothing to the line, and must not be shut, all in the same move that writes the signup.
     */
    public Moved confirm(Patience patience, Signup signup, Counter from) {
        var sealed = signups.seal(patience, signup);
        return database.commit(patience, tx -> tx
                .change(on(counters, signup.activity(), from.name()).left(-signup.party().size()).when(Condition.of(
                        "#left >= ? AND #unsettled = ? AND #shut = ?", signup.party().size(), false, false)))
                .put(signups.table, sealed, FRESH));
    }

    /** Puts the party at the end of the line, if it really does not fit: a place that comes free meanwhile makes this stale. */
    public Moved join(Patience patience, Signup signup, State.Waiting waiting) {
        var sealed = signups.seal(patience, signup);
        return database.commit(patience, tx -> tx
                .change(onMain(counters, signup.activity()).waiting(1).when(Condition.of(
                        "#left < ? AND #sides = ? AND #shut = ?", signup.party().size(), 0, false)))
                .put(signups.table, sealed, FRESH)
                .put(line, LineItem.of(signup, waiting)));
    }

    /** Gives a confirmed party's places back, all or (when {@code after} is a smaller party) some. */
    public Moved release(Patience patience, Signup before, Signup after, Counter main) {
        int freed = before.party().size() - (after.isLive() ? after.party().size() : 0);
        boolean somebodyWaits = main.waiting() > 0;
        var sealed = signups.seal(patience, after);
        return database.commit(patience, tx -> tx
                .change(onMain(counters, before.activity()).left(freed).freed(somebodyWaits)
                        .when(Condition.of(Counters.waits(somebodyWaits), 0)))
                .put(signups.table, sealed, unmoved(before)));
    }

    /** Takes more places for a confirmed party; like a newcomer it overtakes nobody. */
    public Moved enlarge(Patience patience, Signup before, Signup after) {
        int more = after.party().size() - before.party().size();
        var sealed = signups.seal(patience, after);
        return database.commit(patience, tx -> tx
                .change(onMain(counters, before.activity()).left(-more).when(Condition.of(
                        "#left >= ? AND #unsettled = ? AND #shut = ?", more, false, false)))
                .put(signups.table, sealed, unmoved(before)));
    }

    /** Takes a party out of the line. */
    public Moved withdraw(Patience patience, Signup before, State.Waiting waiting) {
        var sealed = signups.seal(patience, before.in(new State.Cancelled()));
        return database.commit(patience, tx -> {
            tx.change(onMain(counters, before.activity()).waiting(-1).when(Condition.of("#waiting > ?", 0)));
            tx.put(signups.table, sealed, unmoved(before));
            tx.delete(line, LineItem.key(before.activity(), waiting.ticket()));
        });
    }

    /** Changes the size of a party in line; it keeps its place, and if it became smaller the line is offered the free places again. */
    public Moved resize(Patience patience, Signup before, Signup after, State.Waiting waiting) {
        boolean smaller = after.party().size() < before.party().size();
        var sealed = signups.seal(patience, after);
        return database.commit(patience, tx -> {
            tx.put(signups.table, sealed, unmoved(before));
            tx.put(line, LineItem.of(after, waiting));
            tx.change((smaller ? onMain(counters, before.activity()).freed(true) : onMain(counters, before.activity()))
                    .when(Condition.of("#waiting > ?", 0)));
        });
    }

    /** Replaces what is stored by the same places and the same state: children for adults, adults for children. */
    public Moved swap(Patience patience, Signup before, Signup after) {
        var sealed = signups.seal(patience, after);
        return database.commit(patience, tx -> tx.put(signups.table, sealed, unmoved(before)));
    }

    /** Forgets a person: what she held comes free in the same move, and what stays of her signup has nobody in it. */
    public Moved forget(Patience patience, Signup before, Counter main) {
        return database.commit(patience, tx -> {
            tx.put(signups.table, SignupItem.nobody(before), unmoved(before));
            switch (before.state()) {
                case State.Confirmed() -> tx.change(onMain(counters, before.activity()).left(before.party().size())
                        .freed(main.waiting() > 0).when(Condition.of(Counters.waits(main.waiting() > 0), 0)));
                case State.Waiting waiting -> {
                    tx.change(onMain(counters, before.activity()).waiting(-1).when(Condition.of("#waiting > ?", 0)));
                    tx.delete(line, LineItem.key(before.activity(), waiting.ticket()));
                }
                case State.Cancelled() -> { }
            }
        });
    }

    /**
     * Seats a party from the line. Holds only if nothing came free since {@code seen} was read: otherwise somebody further
     * in front might fit now.
     */
    public Moved promote(Patience patience, Signup before, State.Waiting waiting, Counter seen) {
        int size = before.party().size();
        var sealed = signups.seal(patience, before.in(new State.Confirmed()));
        return database.commit(patience, tx -> tx
                .change(onMain(counters, before.activity()).left(-size).waiting(-1).when(Condition.of(
                        "#left >= ? AND #freed = ? AND #unsettled = ? AND #shut = ?", size, seen.freed(), true, false)))
                .put(signups.table, sealed, unmoved(before))
                .delete(line, LineItem.key(before.activity(), waiting.ticket())));
    }

    private static Expression unmoved(Signup before) {
        return Condition.of("#revision = ?", before.revision());
    }
}
