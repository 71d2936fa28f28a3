package quancheng.store.limits;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import quancheng.store.Change;
import quancheng.store.Database;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.RecordSchema;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** Counts within windows, one write unit a try, on items that take part in no transaction and so hold nobody up. */
public final class Limits {

    private record Item(String id, Long used, Long expires) {
    }

    private static final TableSchema<Item> SCHEMA = RecordSchema.of(Item.class,
                    f -> new Item(f.text("id"), f.count("used"), f.number("expires")))
            .text("id", Item::id, primaryPartitionKey())
            .number("used", Item::used)
            .number("expires", Item::expires)
            .build();

    private final Database database;
    private final DynamoDbTable<Item> table;

    public Limits(Database database) {
        this.database = database;
        this.table = database.table("LIMITS_TABLE", SCHEMA);
    }

    /** So many more: how many there are now, those of others counted in. Empty where that could not be learned; they may be counted. */
    public OptionalLong use(Patience patience, Quota quota, int tries) {
        var used = new AtomicLong();
        Moved moved = database.write(patience, () -> {
            var change = Change.of(table, key(quota)).add("used", tries).set("expires", quota.end().getEpochSecond());
            used.set(database.change(table, change).map(Item::used).orElse(0L));
        });
        return moved == Moved.DONE && used.get() > 0 ? OptionalLong.of(used.get()) : OptionalLong.empty();
    }

    public boolean isUsedUp(Patience patience, Quota quota) {
        return database.get(patience, table, key(quota)).filter(item -> item.used() >= quota.most()).isPresent();
    }

    private static Key key(Quota quota) {
        return Key.builder().partitionValue(quota.window() + "#" + quota.who()).build();
    }
}
