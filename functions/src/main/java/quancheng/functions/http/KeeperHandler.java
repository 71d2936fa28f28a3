package quancheng.functions.http;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quancheng.functions.KeeperWiring;
import quancheng.functions.signups.Reconcile.Finding;
import quancheng.runtime.Field;
import quancheng.runtime.Log;
import quancheng.runtime.Metric;
import quancheng.runtime.Snapshot;
import quancheng.runtime.Unread;
import quancheng.store.CannotRead;
import quancheng.store.Patience;
import quancheng.store.Unreadable;
import quancheng.store.activities.ActivityId;

/**
 * The keeper of the line and of the books. A change of places wakes it: if something that came free is still owed to the
 * line, because whoever freed it died on the way, it settles. An event without records is the schedule: it balances all.
 */
public final class KeeperHandler implements RequestHandler<DynamodbEvent, StreamsEventResponse> {

    private static final Duration PER_ACTIVITY = Duration.ofSeconds(5);
    private static final Duration FOR_ALL = Duration.ofSeconds(50);

    private final KeeperWiring parts;

    /** As Lambda starts it. */
    public KeeperHandler() {
        this(KeeperWiring.fromEnvironment());
        Snapshot.after(() -> new KeeperRehearsal(System.getenv()).run(this));
    }

    public KeeperHandler(KeeperWiring parts) {
        this.parts = parts;
    }

    @Override
    public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
        if (event.getRecords() == null || event.getRecords().isEmpty()) {
            parts.reconcile.reconcile(Patience.of(FOR_ALL, 100), KeeperHandler::report).forEach(KeeperHandler::report);
            parts.forgetPast.forget(Patience.of(PER_ACTIVITY, 10)).forEach(id -> Log.info("forgotten").with(Field.ACTIVITY, id.value()).print());
            return new StreamsEventResponse(List.of());
        }
        return settle(event.getRecords());
    }

    /** Each activity once, however many records name it; one that could not be settled is handed back, and so is a record that names none. */
    private StreamsEventResponse settle(List<DynamodbStreamRecord> records) {
        Map<ActivityId, String> firstOf = new LinkedHashMap<>();
        records.forEach(record -> activity(record).ifPresent(id ->
                firstOf.putIfAbsent(id, record.getDynamodb().getSequenceNumber())));
        // Lambda comes again with all that follows the first.
        Stream<BatchItemFailure> failed = firstOf.entrySet().stream().filter(entry -> !settled(entry.getKey()))
                .map(entry -> new BatchItemFailure(entry.getValue())).limit(1);
        Stream<BatchItemFailure> unreadable = records.stream().filter(record -> activity(record).isEmpty()).map(Unread::handBack);
        return new StreamsEventResponse(Stream.concat(failed, unreadable).toList());
    }

    private static Optional<ActivityId> activity(DynamodbStreamRecord record) {
        return Optional.ofNullable(record).map(DynamodbStreamRecord::getDynamodb).map(change -> change.getKeys()).map(keys -> keys.get("activity"))
                .map(key -> key.getS()).flatMap(ActivityId::parse);
    }

    private boolean settled(ActivityId id) {
        Patience patience = Patience.of(PER_ACTIVITY);
        try {
            return parts.activities.find(patience, id).map(activity -> parts.settleLine.settle(patience, activity)).orElse(true);
        } catch (CannotRead e) {
            report(e.item());
            return false;
        }
    }

    private static void report(Unreadable item) {
        Unread.item(item.what(), item.key());
    }

    /** One line a finding, for the alarm that counts them. */
    private static void report(Finding finding) {
        Log.warn("finding").with(Field.FINDING, finding.what()).with(Field.ACTIVITY, finding.activity().value())
                .with(Field.OFF, finding.off()).with(Field.MENDED, finding.mended()).count(Metric.FINDINGS, 1).print();
    }
}
