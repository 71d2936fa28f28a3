package quancheng.store.signups;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import quancheng.store.Change;
import quancheng.store.Database;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.RecordSchema;
import quancheng.store.activities.ActivityId;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/**
 * Arrival numbers, one row of them per activity, in the Places table. The item stands apart from the counters, so that
 * drawing never meets a transaction: it is one plain update, in the order the server saw the callers. A gap harms nobody.
 */
public final class Tickets {

    private record Item(String activity, String counter, Long issued, Long gone) {
    }

    private static final String NAME = "ticket";
    private static final TableSchema<Item> SCHEMA = RecordSchema.of(Item.class,
                    f -> new Item(f.text("activity"), f.text("counter"), f.count("issued"), f.count("gone")))
            .text("activity", Item::activity, primaryPartitionKey())
            .text("counter", Item::counter, primarySortKey())
            .number("issued", Item::issued)
            .number("gone", Item::gone)
            .build();

    private final Database database;
    private final DynamoDbTable<Item> table;

    public Tickets(Database database) {
        this.database = database;
        this.table = database.table("PLACES_TABLE", SCHEMA);
    }

    /** @param position where in line this ticket stands: 1 is first */
    public record Drawn(long ticket, int position) {
    }

    /** The next number; nothing where the table could not be reached in time. */
    public Optional<Drawn> draw(Patience patience, ActivityId activity) {
        var after = new AtomicReference<Optional<Item>>(Optional.empty());
        Moved moved = database.write(patience, () -> after.set(database.change(table, change(activity).add("issued", 1))));
        return moved == Moved.DONE ? after.get().map(it -> new Drawn(it.issued(), Math.max(1, (int) (it.issued() - it.gone())))) : Optional.empty();
    }

    /**
     * Somebody left the line, or drew and never joined. Lost in a crash it only makes later positions too modest, until the
     * reconciler counts the line again; nobody is ever told a better position than is true.
     */
    public Moved leave(Patience patience, ActivityId activity) {
        return correct(patience, activity, 1);
    }

    /** Makes the next position right again: {@code by} more have left than was written down. */
    public Moved correct(Patience patience, ActivityId activity, long by) {
        return database.write(patience, () -> database.change(table, change(activity).add("gone", by)));
    }

    /** Tickets that are out: drawn and not left. Equal to the parties in line when nothing is in flight. */
    public long out(Patience patience, ActivityId activity) {
        return database.get(patience, table, CounterItem.key(activity, NAME)).map(it -> it.issued() - it.gone()).orElse(0L);
    }

    private Change change(ActivityId activity) {
        return Change.of(table, CounterItem.key(activity, NAME));
    }

    static boolean isTicket(String counter) {
        return counter.equals(NAME);
    }
}
