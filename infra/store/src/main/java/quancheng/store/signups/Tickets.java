package quancheng.store.signups;

import static quancheng.store.Delta.delta;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import java.util.Optional;
import quancheng.store.Database;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.RecordSchema;
import quancheng.store.activities.ActivityId;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/**
 * Arrival numbers, one row of them per activity, in the Places table. The item stands apart from the counters, so that
 * drawing never meets a transaction: it is one plain update, in the order the server saw the callers. A gap harms nobody.
 */
public final class Tickets {

    /** What is added when somebody draws or leaves; what is stored when it is read back. */
    private record Item(String activity, String counter, Long issued, Long gone) {
    }

    private static final String NAME = "ticket";
    private static final TableSchema<Item> SCHEMA = RecordSchema.of(Item.class,
                    f -> new Item(f.text("activity"), f.text("counter"), f.count("issued"), f.count("gone")))
            .text("activity", Item::activity, primaryPartitionKey())
            .text("counter", Item::counter, primarySortKey())
            .number("issued", Item::issued, delta())
            .number("gone", Item::gone, delta())
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
        var drawn = new Item[1];
        Moved moved = database.write(patience, () -> drawn[0] = table.updateItemWithResponse(r -> r
                .item(new Item(activity.value(), NAME, 1L, 0L)).returnValues(ReturnValue.ALL_NEW)).attributes());
        return moved == Moved.DONE
                ? Optional.of(new Drawn(drawn[0].issued(), Math.max(1, (int) (drawn[0].issued() - drawn[0].gone()))))
                : Optional.empty();
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
        return database.write(patience, () -> table.updateItem(new Item(activity.value(), NAME, 0L, by)));
    }

    /** Tickets that are out: drawn and not left. Equal to the parties in line when nothing is in flight. */
    public long out(Patience patience, ActivityId activity) {
        Item item = database.read(patience, () -> table.getItem(r -> r.consistentRead(true)
                .key(CounterItem.key(activity, NAME))));
        return item == null ? 0 : item.issued() - item.gone();
    }

    static boolean isTicket(String counter) {
        return counter.equals(NAME);
    }
}
