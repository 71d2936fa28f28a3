package quancheng.store.limits;

import static quancheng.store.Delta.delta;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import quancheng.store.Condition;
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

    /** One more, if there is one left: {@code STALE} where there is none, or where the answer was lost. */
    public Moved use(Patience patience, Quota quota) {
        return database.write(patience, () -> table.updateItem(UpdateItemEnhancedRequest.builder(Item.class)
                .item(new Item(id(quota), 1L, quota.end().getEpochSecond()))
                .conditionExpression(Condition.of("attribute_not_exists(#used) OR #used < ?", quota.most())).build()));
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
