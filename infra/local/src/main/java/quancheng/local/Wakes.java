package quancheng.local;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.MINUTES;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import quancheng.testbed.LocalDynamo;
import quancheng.testbed.Template;

/** Wakes functions as the template says: when their streams have news, and by the clock. One call of a function at a time. */
final class Wakes implements AutoCloseable {

    private static final long POLL_MILLIS = 100;

    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(4,
            task -> Thread.ofPlatform().daemon().name("wakes").unstarted(task));
    private final LocalDynamo dynamo;
    private final Template template;
    private final Functions functions;
    private final ConcurrentHashMap<String, Object> locks = new ConcurrentHashMap<>();

    Wakes(LocalDynamo dynamo, Template template, Functions functions) {
        this.dynamo = dynamo;
        this.template = template;
        this.functions = functions;
    }

    void follow() {
        EventSource.of(template).forEach(this::follow);
        Schedule.of(template).forEach(schedule -> clock.scheduleWithFixedDelay(
                () -> quietly(schedule.function(), () -> wake(schedule.function())), schedule.minutes(), schedule.minutes(), MINUTES));
    }

    /** Calls a function as its schedule would. */
    void wake(String function) {
        var event = new DynamodbEvent();
        event.setRecords(List.of());
        functions.stream().get(function).handleRequest(event, new Invocation(function, UUID.randomUUID().toString()));
    }

    private void follow(EventSource source) {
        String stream = dynamo.client().describeTable(table -> table.tableName(dynamo.table(source.table()))).table().latestStreamArn();
        var pump = new StreamPump(dynamo.streams(), stream,
                new Delivery(source, functions.stream().get(source.function()), dead -> report(source, dead)));
        clock.scheduleWithFixedDelay(() -> quietly(source.function(), pump::pump), 0, POLL_MILLIS, MILLISECONDS);
    }

    private void quietly(String function, Runnable task) {
        synchronized (locks.computeIfAbsent(function, name -> new Object())) {
            try {
                task.run();
            } catch (RuntimeException e) {
                System.err.println(function + ": " + e);
            }
        }
    }

    private static void report(EventSource source, List<DynamodbStreamRecord> dead) {
        System.err.println("dead letter: " + DeadLetter.of(source, dead));
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
