package quancheng.site.publish;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import quancheng.runtime.Field;
import quancheng.runtime.Log;
import quancheng.runtime.Metric;
import quancheng.runtime.Snapshot;

/**
 * The Lambda behind the streams of activities, places, promises, posts and employers, and behind the clock. A stream record is only a hint that
 * something is dirty: nothing in it is ever shown, and the present state is published. Records doubled, late or out of
 * order therefore do no harm. An event without records is the clock's: signups open and close without anybody writing.
 */
public final class PublishHandler implements RequestHandler<DynamodbEvent, StreamsEventResponse> {

    private final Publisher publisher;

    /** As Lambda makes it. */
    public PublishHandler() {
        this(Wiring.publisher(System.getenv()));
        Snapshot.after(() -> new PublishRehearsal(System.getenv(), Wiring.config(System.getenv())).run(publisher::look));
    }

    public PublishHandler(Publisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
        long start = System.nanoTime();
        var records = Optional.ofNullable(event).map(DynamodbEvent::getRecords).orElse(List.of());
        var published = records.isEmpty() ? publisher.heal() : publisher.publish();
        log(published, records.size(), (System.nanoTime() - start) / 1_000_000);
        return new StreamsEventResponse(records.stream().filter(record -> !Hint.isReadable(record))
                .map(PublishHandler::failure).toList());
    }

    /** Without a number the whole batch counts as failed, and Lambda splits it until the record stands alone. */
    private static BatchItemFailure failure(DynamodbStreamRecord record) {
        var number = Stream.ofNullable(record).map(DynamodbStreamRecord::getDynamodb).filter(Objects::nonNull)
                .map(change -> change.getSequenceNumber()).filter(Objects::nonNull).findFirst();
        return new BatchItemFailure(number.orElse(""));
    }

    private static void log(Published published, int records, long millis) {
        if (!published.changedNothing()) {
            Log.info("published").with(Field.RECORDS, records).with(Field.MS, millis)
                    .count(Metric.WRITTEN, published.written().size()).count(Metric.REMOVED, published.removed().size()).print();
        }
    }
}
