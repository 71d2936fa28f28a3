package quancheng.functions.http;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import quancheng.functions.NotifyWiring;
import quancheng.runtime.Field;
import quancheng.runtime.Log;
import quancheng.runtime.Metric;
import quancheng.runtime.Snapshot;
import quancheng.runtime.Unread;
import quancheng.store.CannotRead;
import quancheng.store.Overloaded;
import quancheng.store.Patience;
import quancheng.store.Unreadable;
import quancheng.store.activities.ActivityId;
import quancheng.store.notices.Notice;
import quancheng.store.signups.SignupId;

/**
 * Tells people what became of their signup. A record only says whose signup or which activity changed; what is news is seen
 * by looking. An event without records is the schedule: reminders, and whatever is still to be sent. Does nothing while
 * notices are switched off.
 */
public final class NotifyHandler implements RequestHandler<DynamodbEvent, StreamsEventResponse> {

    private static final Duration PER_RECORD = Duration.ofSeconds(10);
    private static final Duration FOR_ALL = Duration.ofSeconds(50);
    private static final String SIGNUP = "S#";

    private final NotifyWiring parts;

    /** As Lambda starts it. */
    public NotifyHandler() {
        this(NotifyWiring.fromEnvironment());
        Snapshot.after(() -> new NotifyRehearsal(System.getenv()).run(this));
    }

    public NotifyHandler(NotifyWiring parts) {
        this.parts = parts;
    }

    @Override
    public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
        if (parts.send.isEmpty()) {
            return new StreamsEventResponse(List.of());
        }
        if (event.getRecords() != null && !event.getRecords().isEmpty()) {
            return follow(event.getRecords());
        }
        Patience patience = Patience.of(FOR_ALL, 100);
        parts.plan.planAll(patience, NotifyHandler::report);
        sendDue(patience);
        return new StreamsEventResponse(List.of());
    }

    /** Each key once, however many records name it; one that could not be decided is handed back, and so is a record that names nothing. */
    private StreamsEventResponse follow(List<DynamodbStreamRecord> records) {
        Map<Map<String, AttributeValue>, String> firstOf = new LinkedHashMap<>();
        records.stream().filter(NotifyHandler::isReadable)
                .forEach(record -> firstOf.putIfAbsent(record.getDynamodb().getKeys(), record.getDynamodb().getSequenceNumber()));
        // Lambda comes again with all that follows the first.
        Stream<BatchItemFailure> failed = firstOf.entrySet().stream().filter(entry -> !followed(entry.getKey()))
                .map(entry -> new BatchItemFailure(entry.getValue())).limit(1);
        return new StreamsEventResponse(Stream.concat(failed, records.stream().filter(record -> !isReadable(record)).map(Unread::handBack)).toList());
    }

    /** An activity's, or an entry of an activity's signups. */
    private static boolean isReadable(DynamodbStreamRecord record) {
        var keys = Optional.ofNullable(record).map(DynamodbStreamRecord::getDynamodb).map(StreamRecord::getKeys).orElse(Map.of());
        return text(keys, "id").or(() -> text(keys, "entry").filter(NotifyHandler::isEntry).flatMap(_ -> text(keys, "activity"))).flatMap(ActivityId::parse).isPresent();
    }

    /** Places in line and tickets lie there too. */
    private static boolean isEntry(String entry) {
        return !entry.startsWith(SIGNUP) || SignupId.parse(entry.substring(SIGNUP.length())).isPresent();
    }

    private static Optional<String> text(Map<String, AttributeValue> keys, String name) {
        return Optional.ofNullable(keys.get(name)).map(AttributeValue::getS);
    }

    private boolean followed(Map<String, AttributeValue> keys) {
        try {
            return keys.containsKey("id") ? activity(keys.get("id").getS()) : signup(keys.get("activity").getS(), keys.get("entry").getS());
        } catch (Overloaded e) {
            return false;
        } catch (CannotRead e) {
            report(e.item());
            return false;
        }
    }

    /** Everybody hears of it; those for whom no time is left hear of it from the schedule. */
    private boolean activity(String raw) {
        Patience patience = Patience.of(FOR_ALL, 100);
        BooleanSupplier timeIsLeft = until(FOR_ALL);
        return ActivityId.parse(raw).map(id -> {
            boolean planned = parts.plan.plan(patience, id);
            parts.signups.of(patience, id).stream().takeWhile(signup -> timeIsLeft.getAsBoolean())
                    .forEach(signup -> report(parts.send.get().send(patience, id, signup.id())));
            return planned;
        }).orElse(true);
    }

    private boolean signup(String rawActivity, String entry) {
        Patience patience = Patience.of(PER_RECORD);
        return !entry.startsWith(SIGNUP) || ActivityId.parse(rawActivity).map(activity -> {
            var id = new SignupId(entry.substring(SIGNUP.length()));
            boolean planned = parts.plan.plan(patience, activity, id);
            report(parts.send.get().send(patience, activity, id));
            return planned;
        }).orElse(true);
    }

    private void sendDue(Patience patience) {
        report(parts.send.get().sendDue(patience, until(FOR_ALL), NotifyHandler::report));
    }

    private static BooleanSupplier until(Duration budget) {
        long end = System.nanoTime() + budget.toNanos();
        return () -> System.nanoTime() - end < 0;
    }

    private static void report(List<Notice> givenUp) {
        givenUp.forEach(notice -> Log.warn("finding").with(Field.FINDING, "notice-not-sent").with(Field.NOTICE, notice.key())
                .count(Metric.FINDINGS, 1).print());
    }

    private static void report(Unreadable item) {
        Unread.item(item.what(), item.key());
    }
}
