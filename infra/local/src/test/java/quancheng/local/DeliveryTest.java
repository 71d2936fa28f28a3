package quancheng.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final EventSource SOURCE = new EventSource("F", "T", 100, 2, true, KeyFilter.NONE);

    private final List<String> handled = new ArrayList<>();
    private final List<String> dead = new ArrayList<>();
    private int calls;

    @Test
    void oneBadRecordIsGivenUpAndHoldsNobodyBack() {
        deliver(20, event -> {
            if (numbers(event).contains("7")) {
                throw new IllegalStateException("7 cannot be read");
            }
        });
        assertEquals(List.of("7"), dead);
        assertEquals(IntStream.range(0, 20).mapToObj(String::valueOf).filter(n -> !n.equals("7")).toList(), handled);
    }

    @Test
    void aPassingFaultIsTriedAgainAndNothingIsLost() {
        deliver(1, event -> {
            if (calls < 3) {
                throw new IllegalStateException("not yet");
            }
        });
        assertEquals(List.of("0"), handled);
        assertEquals(List.of(), dead);
    }

    @Test
    void aPartialAnswerIsTriedAgainFromTheFirstFailedRecord() {
        List<List<String>> seen = new ArrayList<>();
        deliver(batch(4), (event, context) -> {
            seen.add(numbers(event));
            return seen.size() > 1 ? null : new StreamsEventResponse(List.of(new StreamsEventResponse.BatchItemFailure("3")));
        });
        assertEquals(List.of(List.of("0", "1", "2", "3"), List.of("3")), seen);
    }

    @Test
    void anAnswerThatNamesNoRecordOfTheBatchFailsAllOfIt() {
        deliver(batch(2), (event, context) -> new StreamsEventResponse(List.of(new StreamsEventResponse.BatchItemFailure(""))));
        assertEquals(List.of("0", "1"), dead);
    }

    private interface Work {
        void on(DynamodbEvent event);
    }

    private void deliver(int size, Work work) {
        deliver(batch(size), (event, context) -> {
            calls++;
            work.on(event);
            handled.addAll(numbers(event));
            return null;
        });
    }

    private void deliver(List<DynamodbStreamRecord> batch, RequestHandler<DynamodbEvent, StreamsEventResponse> function) {
        new Delivery(SOURCE, function, given -> given.forEach(record -> dead.add(record.getDynamodb().getSequenceNumber()))).deliver(batch);
    }

    private static List<DynamodbStreamRecord> batch(int size) {
        return Stream.iterate(0, n -> n + 1).limit(size).map(n -> {
            var record = new DynamodbStreamRecord();
            record.setDynamodb(new StreamRecord().withSequenceNumber(String.valueOf(n)));
            return record;
        }).toList();
    }

    private static List<String> numbers(DynamodbEvent event) {
        return event.getRecords().stream().map(record -> record.getDynamodb().getSequenceNumber()).toList();
    }
}
