package quancheng.testbed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

class LocalDynamoTest {

    private final LocalDynamo dynamo = LocalDynamo.shared();

    @Test
    void tablesHaveTheKeysStreamsAndExpiryOfTheTemplate() {
        var places = dynamo.client().describeTable(t -> t.tableName(dynamo.table("Places"))).table();
        assertEquals(List.of("activity", "counter"), places.keySchema().stream().map(k -> k.attributeName()).toList());
        assertEquals(StreamViewType.KEYS_ONLY, places.streamSpecification().streamViewType());

        var expiry = dynamo.client().describeTimeToLive(t -> t.tableName(dynamo.table("Signups"))).timeToLiveDescription();
        assertEquals("expires", expiry.attributeName());
        assertEquals(TimeToLiveStatus.ENABLED, expiry.timeToLiveStatus());
    }

    @Test
    void aTableTheTemplateDoesNotKnowIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> dynamo.table("Guesses"));
    }

    @Test
    void aWriteReachesTheStreamWithItsKeyAndNothingElse() {
        dynamo.client().putItem(put -> put.tableName(dynamo.table("Activities"))
                .item(Map.of("id", s("testbed-1"), "title", s("never in the stream"))));
        var record = records().stream().filter(r -> r.dynamodb().keys().get("id").equals(s("testbed-1"))).findFirst().orElseThrow();
        assertTrue(record.dynamodb().newImage().isEmpty());
    }

    @Test
    void whatIsKeptInADirectoryIsThereNextTime(@TempDir Path directory) {
        try (var first = LocalDynamo.keptIn(directory)) {
            first.client().putItem(put -> put.tableName(first.table("Activities")).item(Map.of("id", s("kept"))));
        }
        try (var second = LocalDynamo.keptIn(directory)) {
            assertTrue(second.client().getItem(get -> get.tableName(second.table("Activities")).key(Map.of("id", s("kept")))).hasItem());
        }
    }

    private List<Record> records() {
        String stream = dynamo.client().describeTable(t -> t.tableName(dynamo.table("Activities"))).table().latestStreamArn();
        String shard = dynamo.streams().describeStream(d -> d.streamArn(stream)).streamDescription().shards().getFirst().shardId();
        String iterator = dynamo.streams().getShardIterator(i -> i.streamArn(stream).shardId(shard)
                .shardIteratorType(ShardIteratorType.TRIM_HORIZON)).shardIterator();
        return dynamo.streams().getRecords(r -> r.shardIterator(iterator)).records();
    }

    private static AttributeValue s(String value) {
        return AttributeValue.fromS(value);
    }
}
