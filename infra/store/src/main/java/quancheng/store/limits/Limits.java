package quancheng.store.limits;

import static quancheng.store.Delta.delta;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import quancheng.store.Database;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.RecordSchema;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.UpdateItemEnhancedRequest;

/** Counts within windows, one write unit a try, on items that take part in no transaction and so hold nobody up. */
public final class Limits {

    private record Item(String id, Long used, Long expires) {
    }

    private static final TableSchema<Item> SCHEMA = RecordSchema.of(Item.class,
                    f -> new Item(f.text("id"), f.count("used"), f.number("expires")))
            .text("id", Item::id, primaryPartitionKey())
            .number("used", Item::used, delta())
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
            Item after = table.updateItem(UpdateItemEnhancedRequest.builder(Item.class)
                    .item(new Item(id(quota), (long) tries, quota.end().getEpochSecond())).build());
            used.set(after == null ? 0 : after.used());
        });
        return moved == Moved.DONE && used.get() > 0 ? OptionalLong.of(used.get()) : OptionalLong.empty();
    }

    public boolean isUsedUp(Patience patience, Quota quota) {
        Item item = database.read(patience, () -> table.getItem(r -> r.consistentRead(true)
                .key(Key.builder().partitionValue(id(quota)).build())));
        return item != null && item.used() >= quota.most();
    }

    private static String id(Quota quota) {
        return quota.window() + "#" + quota.who();
    }
}
