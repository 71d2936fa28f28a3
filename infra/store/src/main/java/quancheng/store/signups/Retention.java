package quancheng.store.signups;

import java.util.List;
import java.util.stream.Stream;
import quancheng.store.Database;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.activities.ActivityId;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/** The keys to the people of each activity: which there are, and their end. And what is left in the table, seen or not. */
public final class Retention {

    private static final String PREFIX = SealedSignups.owner("");

    private final Database database;
    private final SealedSignups signups;

    public Retention(Database database) {
        this.database = database;
        this.signups = new SealedSignups(database);
    }

    /**
     * What lies in the table, whether anybody can see it or not: expired items are deleted within days.
     *
     * @param people  items with somebody sealed in them
     * @param records all items, those too that are only there for the books
     * @param key     the key that opens the people is still there
     */
    public record Left(ActivityId activity, int people, int records, boolean key) {

        /** Whom somebody with every right could still read. */
        public int readable() {
            return key ? people : 0;
        }
    }

    public Left left(Patience patience, ActivityId activity) {
        List<SignupItem> items = database.read(patience, () -> signups.table.query(r -> r.consistentRead(true)
                .queryConditional(QueryConditional.keyEqualTo(k -> k.partitionValue(activity.value())))).items().stream().toList());
        return new Left(activity, (int) items.stream().filter(item -> item.person() != null).count(), items.size(),
                database.vault().holds(patience, SealedSignups.owner(activity.value())));
    }

    /** Activities with a key. */
    public List<ActivityId> held(Patience patience) {
        Stream<String> owners = database.vault().owners(patience).stream().filter(owner -> owner.startsWith(PREFIX));
        return owners.flatMap(owner -> ActivityId.parse(owner.substring(PREFIX.length())).stream()).toList();
    }

    /** From now on nobody of this activity can be read, in the table or in a backup of it. */
    public Moved erase(Patience patience, ActivityId activity) {
        return database.vault().erase(patience, SealedSignups.owner(activity.value()));
    }
}
