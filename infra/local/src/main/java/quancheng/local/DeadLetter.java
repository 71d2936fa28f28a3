package quancheng.local;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** What Lambda leaves in the queue of records it gave up: where they lie in their stream, for as long as it keeps them, and nothing of them. */
final class DeadLetter {

    private DeadLetter() {
    }

    /** As the Lambda developer guide shows it for a DynamoDB stream. */
    static String of(EventSource source, List<DynamodbStreamRecord> given) {
        var letter = JsonMapper.shared().createObjectNode();
        letter.putObject("requestContext").put("functionArn", source.function()).put("condition", "RetryAttemptsExhausted")
                .put("approximateInvokeCount", source.attempts() + 1);
        letter.put("version", "1.0");
        letter.putObject("DDBStreamBatchInfo").put("startSequenceNumber", number(given.getFirst())).put("endSequenceNumber", number(given.getLast()))
                .put("batchSize", given.size()).put("streamArn", Optional.ofNullable(given.getFirst()).map(DynamodbStreamRecord::getEventSourceARN).orElse(source.table()));
        return letter.toString();
    }

    private static String number(DynamodbStreamRecord record) {
        return Optional.ofNullable(record).map(DynamodbStreamRecord::getDynamodb).map(change -> change.getSequenceNumber()).orElse("");
    }
}
