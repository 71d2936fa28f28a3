package quancheng.store;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.DeleteItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;

/** The wrapped data keys, one for each activity, post or employer, in the Keys table. */
final class DataKeys {

    /**
     * @param id   tells this key from one that stood here before: what is sealed names the key it needs
     * @param made when, in seconds since 1970
     */
    record Item(String owner, String id, byte[] wrapped, long made) {
    }

    private static final TableSchema<Item> SCHEMA = RecordSchema.of(Item.class, f -> new Item(f.text("owner"), f.text("id"), f.bytes("wrapped"), f.count("made")))
            .text("owner", Item::owner, primaryPartitionKey())
            .text("id", Item::id)
            .bytes("wrapped", Item::wrapped)
            .number("made", Item::made)
            .build();

    private final Database database;
    private final DynamoDbTable<Item> table;

    DataKeys(Database database) {
        this.database = database;
        this.table = database.table("KEYS_TABLE", SCHEMA);
    }

    Optional<Item> find(Patience patience, String owner) {
        return database.get(patience, table, Key.builder().partitionValue(owner).build());
    }

    List<Item> all(Patience patience) {
        return database.read(patience, () -> table.scan(r -> r.consistentRead(true)).items().stream().toList());
    }

    /** {@link Moved#STALE} where somebody else was first: hers counts. */
    Moved make(Patience patience, Item item) {
        return database.write(patience, () -> table.putItem(PutItemEnhancedRequest.builder(Item.class).item(item)
                .conditionExpression(Condition.of("attribute_not_exists(#owner)")).build()));
    }

    /** What this key sealed is unreadable from now on, in every backup too. */
    Moved erase(Patience patience, String owner) {
        return database.write(patience, () -> table.deleteItem(DeleteItemEnhancedRequest.builder().key(k -> k.partitionValue(owner)).build()));
    }
}
