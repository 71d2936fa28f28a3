package quancheng.local;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Brings a batch to a function the way an event source does: what failed is tried again from the first failed record, halved
 * where that may help, a bounded number of times; then it is given up, so that it cannot hold back what comes after.
 *
 * @param deadLetters takes what was given up
 */
record Delivery(EventSource source, RequestHandler<DynamodbEvent, ?> function, Consumer<List<DynamodbStreamRecord>> deadLetters) {

    private static final long FIRST_PAUSE_MILLIS = 50;

    void deliver(List<DynamodbStreamRecord> batch) {
        deliver(batch, 0);
    }

    private void deliver(List<DynamodbStreamRecord> batch, int failures) {
        OptionalInt failed = call(batch);
        if (failed.isPresent()) {
            again(batch.subList(failed.getAsInt(), batch.size()), failures);
        }
    }

    private void again(List<DynamodbStreamRecord> rest, int failures) {
        if (source.bisect() && rest.size() > 1) {
            // Halving costs no attempt.
            deliver(rest.subList(0, rest.size() / 2), failures);
            deliver(rest.subList(rest.size() / 2, rest.size()), failures);
        } else if (failures < source.attempts()) {
            pause(FIRST_PAUSE_MILLIS << failures);
            deliver(rest, failures + 1);
        } else {
            deadLetters.accept(rest);
        }
    }

    /** Where the first failed record stands; nothing when all went well. */
    private OptionalInt call(List<DynamodbStreamRecord> batch) {
        var event = new DynamodbEvent();
        event.setRecords(batch);
        try {
            return firstFailed(batch, function.handleRequest(event, new Invocation(source.function(), UUID.randomUUID().toString())));
        } catch (RuntimeException e) {
            System.err.println(source.function() + ": " + e);
            return OptionalInt.of(0);
        }
    }

    private static OptionalInt firstFailed(List<DynamodbStreamRecord> batch, Object answer) {
        if (!(answer instanceof StreamsEventResponse response) || response.getBatchItemFailures() == null) {
            return OptionalInt.empty();
        }
        List<String> numbers = batch.stream().map(record -> record.getDynamodb().getSequenceNumber()).toList();
        // A number that is not of this batch fails all of it.
        return response.getBatchItemFailures().stream().mapToInt(failure -> Math.max(0, numbers.indexOf(failure.getItemIdentifier()))).min();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
