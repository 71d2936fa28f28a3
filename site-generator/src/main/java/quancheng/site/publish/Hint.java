package quancheng.site.publish;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quancheng.store.activities.ActivityId;

/**
 * What may be taken from a stream record: that it names an activity. What happened to it is not asked; the name of the
 * event differs anyway between a deletion by hand ({@code REMOVE}) and by expiry in DynamoDB Local ({@code EXPIRE}).
 */
final class Hint {

    private Hint() {
    }

    static boolean isReadable(DynamodbStreamRecord record) {
        var keys = Optional.ofNullable(record).map(DynamodbStreamRecord::getDynamodb).map(StreamRecord::getKeys)
                .orElse(Map.<String, AttributeValue>of());
        return Stream.of("id", "activity").map(keys::get).flatMap(Stream::ofNullable).map(AttributeValue::getS)
                .flatMap(Stream::ofNullable).anyMatch(id -> ActivityId.parse(id).isPresent());
    }
}
