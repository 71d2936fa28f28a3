package quancheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quancheng.testbed.LocalDynamo;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;

/** Changes and transactions are what DynamoDB makes of them: each is sent to it. */
class ChangeTest {

    private record Item(String id, long used, boolean shut) {
    }

    private static final Expression NOT_THERE = Condition.of("attribute_not_exists(#id)");

    private final Database database = new Database(LocalDynamo.shared().client(), new Tables(LocalDynamo.shared().variables()));
    private final DynamoDbTable<Item> table = database.table("LIMITS_TABLE", RecordSchema.of(Item.class, f -> new Item(f.text("id"), f.count("used"), f.flag("shut")))
            .text("id", Item::id, primaryPartitionKey()).number("used", Item::used).flag("shut", Item::shut).build());
    private final String id = "change-test-" + UUID.randomUUID();
    private final Key key = Key.builder().partitionValue(id).build();

    @Test
    void numbersAreAddedFromNothingAndFlagsAreSet() {
        assertEquals(Moved.DONE, change(change().add("used", 3)));
        assertEquals(Optional.of(new Item(id, 3, false)), stored());
        assertEquals(Moved.DONE, change(change().add("used", -1).set("shut", true)));
        assertEquals(Optional.of(new Item(id, 2, true)), stored());
        assertEquals(Moved.DONE, change(change().set("used", 7).set("shut", false)));
        assertEquals(Optional.of(new Item(id, 7, false)), stored());
    }

    @Test
    void aConditionOnTheSameAttributeKeepsItsOwnValue() {
        change(change().add("used", 3));
        assertEquals(Moved.STALE, change(change().add("used", -4).when(Condition.of("#used >= ?", 4))));
        assertEquals(Moved.DONE, change(change().add("used", -2).when(Condition.of("#used >= ?", 2))));
        assertEquals(Optional.of(new Item(id, 1, false)), stored());
    }

    @Test
    void aConditionMayCompareWithNothing() {
        assertEquals(Moved.DONE, change(change().add("used", 1).when(NOT_THERE)));
        assertEquals(Moved.STALE, change(change().add("used", 1).when(NOT_THERE)));
        assertEquals(Optional.of(new Item(id, 1, false)), stored());
    }

    @Test
    void aTransactionIsWrittenWholeOrNotAtAll() {
        var other = new Item(id + "-other", 5, false);
        Key others = Key.builder().partitionValue(other.id()).build();
        assertEquals(Moved.DONE, database.commit(patience(), tx -> tx.change(change().add("used", 1)).put(table, other, NOT_THERE)));
        assertEquals(Moved.STALE, database.commit(patience(), tx -> tx.change(change().add("used", 1)).put(table, other, NOT_THERE)));
        assertEquals(Moved.STALE, database.commit(patience(), tx -> tx.change(change().add("used", 1)).delete(table, others, Condition.of("#used = ?", 6))));
        assertEquals(Optional.of(new Item(id, 1, false)), stored());
        assertEquals(Moved.DONE, database.commit(patience(), tx -> tx.put(table, new Item(id, 9, true)).delete(table, others)));
        assertEquals(Optional.of(new Item(id, 9, true)), stored());
        assertEquals(Optional.empty(), database.get(patience(), table, others));
    }

    private Change change() {
        return Change.of(table, key);
    }

    private Moved change(Change change) {
        return database.write(patience(), () -> database.change(table, change));
    }

    private Optional<Item> stored() {
        return database.get(patience(), table, key);
    }

    private static Patience patience() {
        return Patience.of(Duration.ofSeconds(30));
    }
}
