package quancheng.functions.http;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import quancheng.functions.NotifyWiring;
import quancheng.runtime.Field;
import quancheng.runtime.Log;
import quancheng.runtime.Metric;
import quancheng.runtime.Snapshot;
import quancheng.store.Overloaded;
import quancheng.store.Patience;
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
        parts.plan.planAll(patience);
        sendDue(patience);
        return new StreamsEventResponse(List.of());
    }

    /** Each key once, however many records name it; one that could not be decided in time is handed back. */
    private StreamsEventResponse follow(List<DynamodbStreamRecord> records) {
        Map<Map<String, AttributeValue>, String> firstOf = new LinkedHashMap<>();
        records.forEach(record -> firstOf.putIfAbsent(record.getDynamodb().getKeys(), record.getDynamodb().getSequenceNumber()));
        Optional<String> failed = firstOf.entrySet().stream().filter(entry -> !followed(entry.getKey())).map(Map.Entry::getValue).findFirst();
        return new StreamsEventResponse(failed.map(StreamsEventResponse.BatchItemFailure::new).stream().toList());
    }

    private boolean followed(Map<String, AttributeValue> keys) {
        try {
            return keys.containsKey("id") ? activity(keys.get("id").getS()) : signup(keys.get("activity").getS(), keys.get("entry").getS());
        } catch (Overloaded e) {
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
        report(parts.send.get().sendDue(patience, until(FOR_ALL)));
    }

    private static BooleanSupplier until(Duration budget) {
        long end = System.nanoTime() + budget.toNanos();
        return () -> System.nanoTime() - end < 0;
    }

    private static void report(List<Notice> givenUp) {
        givenUp.forEach(notice -> Log.warn("finding").with(Field.FINDING, "notice-not-sent").with(Field.NOTICE, notice.key())
                .count(Metric.FINDINGS, 1).print());
    }
}
