package quancheng.store.activities;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quancheng.store.Condition;
import quancheng.store.Database;

import quancheng.store.Patience;
import quancheng.store.Rows;
import quancheng.store.Transaction;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;

/** The programme as it is kept. An activity and its places change in one move, which {@code signups.Programme} makes. */
public final class Activities {

    /** By start, then by id: the order of every list. */
    public static final Comparator<Activity> PROGRAMME_ORDER =
            Comparator.comparing(Activity::startsAt).thenComparing(Activity::id);

    private final Database database;
    private final DynamoDbTable<ActivityItem> table;

    public Activities(Database database) {
        this.database = database;
        this.table = database.table("ACTIVITIES_TABLE", ActivityItem.SCHEMA);
    }

    public Optional<Activity> find(Patience patience, ActivityId id) {
        return database.find(patience, table, ActivityItem.key(id), item -> Stream.of(item.activity()));
    }

    /** Every activity, in programme order. */
    public List<Activity> all(Patience patience) {
        return rows(patience).all();
    }

    /** The same, for whoever can go on without one that cannot be read. */
    public Rows<Activity> rows(Patience patience) {
        return database.scan(patience, table, item -> Stream.of(item.activity())).sorted(PROGRAMME_ORDER);
    }

    /** Writes a new activity as part of a larger move. */
    public void add(Transaction tx, Activity activity) {
        tx.put(table, new ActivityItem(activity), Condition.of("attribute_not_exists(#id)"));
    }

    /** Writes a changed activity as part of a larger move, if nobody changed it meanwhile. */
    public void replace(Transaction tx, Activity before, Activity after) {
        tx.put(table, new ActivityItem(after), Condition.of("#revision = ?", before.revision()));
    }
}
