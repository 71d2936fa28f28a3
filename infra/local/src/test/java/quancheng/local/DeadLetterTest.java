package quancheng.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quancheng.testbed.Template.map;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quancheng.testbed.LocalDynamo;
import quancheng.testbed.Template;

/** One unreadable record in a thousand (reliability F13), through what the template says of each stream and the functions themselves. */
class DeadLetterTest {

    private static final Template TEMPLATE = Template.find();
    private static final String ARN = "arn:aws:dynamodb:local:000000000000:table/T/stream/2027";
    private static final String POISON = "poison";
    private static final String SIGNUP = "S#" + "2".repeat(26);
    private static final List<String> PERSONAL = List.of("王芳", "13812345678");

    @TempDir
    private Path site;
    private final Set<String> handled = new TreeSet<>();
    private final List<String> letters = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"PublishFunction, id, entry", "KeeperFunction, activity, counter", "NotifyFunction, activity, entry"})
    void itEndsAloneAmongTheDeadLettersAndTheOthersAreHandled(String function, String key, String sort) {
        String said = printed(() -> deliver(function, handler(function), records(key, sort)));
        assertEquals(1, letters.size());
        assertTrue(letters.getFirst().contains("\"startSequenceNumber\":\"poison\",\"endSequenceNumber\":\"poison\",\"batchSize\":1,\"streamArn\":\"" + ARN), letters::toString);
        assertEquals(999, handled.size());
        String line = said.lines().filter(it -> it.contains("\"sequence\":\"poison\"")).findFirst().orElseThrow();
        assertTrue(line.contains("\"finding\":\"unreadable-record\",\"table\":\"T\",\"key\":\"") && line.contains(key + "=???/…"), line);
        PERSONAL.forEach(who -> assertFalse(letters.getFirst().contains(who) || said.contains(who), said));
    }

    @Test
    void aFunctionThatPassedOverItWouldLeaveNoLetter() {
        deliver("KeeperFunction", (_, _) -> new StreamsEventResponse(List.of()), records("activity", "counter"));
        assertEquals(List.of(), letters);
    }

    @Test
    void everyStreamHasTheQueueForWhatItGivesUpAndTheQueueHasAnAlarm() {
        var streams = TEMPLATE.resources("AWS::Serverless::Function").values().stream()
                .flatMap(function -> map(function.get("Events")).values().stream().map(Template::map)).filter(event -> event.get("Type").equals("DynamoDB"))
                .map(event -> map(event.get("Properties"))).toList();
        assertTrue(streams.size() >= 9, streams.size() + " streams");
        streams.forEach(stream -> {
            assertEquals(Map.of("Type", "SQS", "Destination", Map.of("Fn::GetAtt", "DeadLetters.Arn")), map(map(stream.get("DestinationConfig")).get("OnFailure")));
            assertEquals(List.of("ReportBatchItemFailures"), stream.get("FunctionResponseTypes"));
            assertEquals("true", stream.get("BisectBatchOnFunctionError"));
        });
        var alarm = TEMPLATE.resources("AWS::CloudWatch::Alarm").get("DeadLetterAlarm");
        assertEquals("ApproximateNumberOfMessagesVisible", alarm.get("MetricName"));
        assertEquals("0", alarm.get("Threshold"));
        assertEquals("GreaterThanThreshold", alarm.get("ComparisonOperator"));
        assertTrue(alarm.get("Dimensions").toString().contains("DeadLetters.QueueName"));
    }

    private RequestHandler<DynamodbEvent, ?> handler(String function) {
        var dynamo = LocalDynamo.shared();
        return new Product(_ -> dynamo.client(), Product.environment(dynamo, "http://localhost:1", Optional.empty())).functions(site).stream().get(function);
    }

    private void deliver(String function, RequestHandler<DynamodbEvent, ?> handler, List<DynamodbStreamRecord> records) {
        var source = EventSource.of(TEMPLATE).stream().filter(it -> it.function().equals(function)).findFirst().orElseThrow();
        // Fewer tries than the template says, for they only take time.
        var impatient = new EventSource(function, source.table(), source.batch(), 2, source.bisect(), KeyFilter.NONE);
        RequestHandler<DynamodbEvent, Object> noted = (event, context) -> {
            Object answer = handler.handleRequest(event, context);
            note(event, answer instanceof StreamsEventResponse response ? response.getBatchItemFailures().stream().map(it -> it.getItemIdentifier()).toList() : List.of());
            return answer;
        };
        new Delivery(impatient, noted, dead -> letters.add(DeadLetter.of(impatient, dead))).deliver(records);
    }

    /** Everything before the first that failed is done; the rest comes again. */
    private void note(DynamodbEvent event, List<String> failed) {
        event.getRecords().stream().map(record -> record.getDynamodb().getSequenceNumber()).takeWhile(number -> !failed.contains(number)).forEach(handled::add);
    }

    private static List<DynamodbStreamRecord> records(String key, String sort) {
        var records = new ArrayList<DynamodbStreamRecord>();
        for (int n = 0; n < 999; n++) {
            records.add(record(Map.of(key, "dead-letters", sort, SIGNUP), String.valueOf(n)));
        }
        records.add(77, record(Map.of(key, "王芳。/13812345678", sort, SIGNUP), POISON));
        return records;
    }

    private static DynamodbStreamRecord record(Map<String, String> keys, String number) {
        var record = new DynamodbStreamRecord();
        record.setEventSourceARN(ARN);
        record.setDynamodb(new StreamRecord().withSequenceNumber(number)
                .withKeys(keys.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, it -> new AttributeValue(it.getValue())))));
        return record;
    }

    private static String printed(Runnable task) {
        PrintStream before = System.out;
        var bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            task.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
