package quancheng.local;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamViewType;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;

/** A stream's record as Lambda tells it to a function. Images are left out: the template's streams carry keys only. */
final class StreamRecords {

    private StreamRecords() {
    }

    static DynamodbStreamRecord of(Record record, String streamArn) {
        var told = new DynamodbStreamRecord();
        told.setEventID(record.eventID());
        // A sweep of expired items is called EXPIRE here and REMOVE on AWS.
        told.setEventName("EXPIRE".equals(record.eventNameAsString()) ? "REMOVE" : record.eventNameAsString());
        told.setEventVersion(record.eventVersion());
        told.setEventSource(record.eventSource());
        told.setAwsRegion(record.awsRegion());
        told.setEventSourceARN(streamArn);
        var change = new StreamRecord();
        change.setKeys(keys(record.dynamodb().keys()));
        change.setSequenceNumber(record.dynamodb().sequenceNumber());
        change.setSizeBytes(record.dynamodb().sizeBytes());
        change.setStreamViewType(StreamViewType.fromValue(record.dynamodb().streamViewTypeAsString()));
        told.setDynamodb(change);
        return told;
    }

    private static Map<String, com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue> keys(
            Map<String, AttributeValue> keys) {
        return keys.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry ->
                new com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue()
                        .withS(entry.getValue().s()).withN(entry.getValue().n())));
    }
}
