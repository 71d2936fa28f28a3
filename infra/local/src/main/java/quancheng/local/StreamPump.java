package quancheng.local;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.StreamDescription;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** Reads every shard of one stream from its beginning, parents before children, and hands on what it finds. Not thread-safe. */
final class StreamPump {

    private final DynamoDbStreamsClient streams;
    private final String stream;
    private final Delivery delivery;
    private final Map<String, String> iterators = new HashMap<>();
    private final Set<String> finished = new HashSet<>();

    StreamPump(DynamoDbStreamsClient streams, String stream, Delivery delivery) {
        this.streams = streams;
        this.stream = stream;
        this.delivery = delivery;
    }

    /** Delivers what has come since the last time. */
    void pump() {
        List<Shard> shards = shards();
        Set<String> known = new HashSet<>(shards.stream().map(Shard::shardId).toList());
        finished.retainAll(known);
        shards.stream().filter(shard -> !finished.contains(shard.shardId()))
                .filter(shard -> !known.contains(shard.parentShardId()) || finished.contains(shard.parentShardId()))
                .forEach(this::readOn);
    }

    /** What lay behind was trimmed while this machine was busy: whoever lags reads on from the oldest that is left. */
    private void readOn(Shard shard) {
        try {
            read(shard);
        } catch (TrimmedDataAccessException | ExpiredIteratorException e) {
            iterators.remove(shard.shardId());
        }
    }

    private void read(Shard shard) {
        String id = shard.shardId();
        String iterator = iterators.containsKey(id) ? iterators.get(id) : start(id);
        while (iterator != null) {
            String here = iterator;
            var found = streams.getRecords(get -> get.shardIterator(here).limit(Math.min(1000, delivery.source().batch())));
            iterator = found.nextShardIterator();
            iterators.put(id, iterator);
            if (found.records().isEmpty()) {
                break;
            }
            List<DynamodbStreamRecord> batch = found.records().stream().map(record -> StreamRecords.of(record, stream))
                    .filter(delivery.source().filter()::passes).toList();
            if (!batch.isEmpty()) {
                delivery.deliver(batch);
            }
        }
        if (iterator == null) {
            iterators.remove(id);
            finished.add(id);
        }
    }

    private String start(String shard) {
        return streams.getShardIterator(get -> get.streamArn(stream).shardId(shard)
                .shardIteratorType(ShardIteratorType.TRIM_HORIZON)).shardIterator();
    }

    private List<Shard> shards() {
        var first = streams.describeStream(describe -> describe.streamArn(stream)).streamDescription();
        return Stream.iterate(first, page -> page != null, this::next).flatMap(page -> page.shards().stream()).toList();
    }

    private StreamDescription next(StreamDescription page) {
        return page.lastEvaluatedShardId() == null ? null : streams.describeStream(describe ->
                describe.streamArn(stream).exclusiveStartShardId(page.lastEvaluatedShardId())).streamDescription();
    }
}
