package quancheng.site.publish;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quancheng.runtime.Field;
import quancheng.runtime.Log;
import quancheng.runtime.Metric;
import quancheng.runtime.Snapshot;
import quancheng.runtime.Unread;
import quancheng.store.Unreadable;

/**
 * The Lambda behind the streams of activities, places, promises, posts and employers, and behind the clock. A stream record is only a hint that
 * something is dirty: nothing in it is ever shown, and the present state is published. Records doubled, late or out of
 * order therefore do no harm. An event without records is the clock's: signups open and close without anybody writing.
 */
public final class PublishHandler implements RequestHandler<DynamodbEvent, StreamsEventResponse> {

    private final Publisher publisher;
    private Set<Unreadable> unreadable = Set.of();

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
        report(published.unreadable(), records.isEmpty());
        return new StreamsEventResponse(records.stream().filter(record -> !Hint.isReadable(record)).map(Unread::handBack).toList());
    }

    /** Once when it is found, and at each rebuild while it stands. */
    private synchronized void report(List<Unreadable> now, boolean rebuilt) {
        now.stream().filter(item -> rebuilt || !unreadable.contains(item)).forEach(item -> Unread.item(item.what(), item.key()));
        unreadable = Set.copyOf(now);
    }

    private static void log(Published published, int records, long millis) {
        if (!published.changedNothing()) {
            Log.info("published").with(Field.RECORDS, records).with(Field.MS, millis)
                    .count(Metric.WRITTEN, published.written().size()).count(Metric.REMOVED, published.removed().size()).print();
        }
    }
}
