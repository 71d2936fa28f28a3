package quancheng.site.publish;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.util.List;
import java.util.Map;

/** Stream records as Lambda hands them over, keys only. */
final class Records {

    private Records() {
    }

    static DynamodbEvent event(List<DynamodbStreamRecord> records) {
        var event = new DynamodbEvent();
        event.setRecords(records);
        return event;
    }

    static DynamodbStreamRecord of(String eventName, Map<String, String> keys, String sequenceNumber) {
        var change = new StreamRecord();
        change.setSequenceNumber(sequenceNumber);
        change.setKeys(keys.entrySet().stream().collect(java.util.stream.Collectors.toMap(
                Map.Entry::getKey, key -> new AttributeValue(key.getValue()))));
        var record = new DynamodbStreamRecord();
        record.setEventName(eventName);
        record.setDynamodb(change);
        return record;
    }
}
