package quancheng.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import quancheng.testbed.Template;

/** What the template keeps from waking a function, the local run keeps from it too. */
class KeyFilterTest {

    @Test
    void aDraftDoesNotWakeThePublisher() {
        List<EventSource> posts = EventSource.of(Template.find()).stream().filter(source -> source.table().equals("Posts")).toList();
        assertEquals(List.of("PublishFunction"), posts.stream().map(EventSource::function).toList());
        assertTrue(posts.getFirst().filter().passes(record("live")));
        assertFalse(posts.getFirst().filter().passes(record("next")));
    }

    /** Only the main counter says that something is owed to the line: the keeper sleeps while tickets are drawn and side counters move. */
    @Test
    void theKeeperIsWokenByMainCountersOnly() {
        var keeper = EventSource.of(Template.find()).stream().filter(source -> source.function().equals("KeeperFunction")).findFirst().orElseThrow();
        assertTrue(keeper.filter().passes(record(Map.of("activity", new AttributeValue("a01"), "counter", new AttributeValue("main")))));
        assertFalse(keeper.filter().passes(record(Map.of("activity", new AttributeValue("a01"), "counter", new AttributeValue("tickets")))));
    }

    @Test
    void withoutAFilterEverythingPasses() {
        assertTrue(KeyFilter.of(null).passes(record("next")));
    }

    @Test
    void aFilterItDoesNotKnowStopsTheLocalRun() {
        assertThrows(IllegalStateException.class, () -> KeyFilter.of(Map.of("Filters", List.of(Map.of("Pattern", "{\"eventName\":[\"INSERT\"]}")))));
    }

    private static DynamodbStreamRecord record(String entry) {
        return record(Map.of("id", new AttributeValue("p01"), "entry", new AttributeValue(entry)));
    }

    private static DynamodbStreamRecord record(Map<String, AttributeValue> keys) {
        var record = new DynamodbStreamRecord();
        record.setDynamodb(new StreamRecord().withKeys(keys));
        return record;
    }
}
