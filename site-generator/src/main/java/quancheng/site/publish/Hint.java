package quancheng.site.publish;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quancheng.store.activities.ActivityId;
import quancheng.store.posts.CreditCode;

/**
 * What may be taken from a stream record: that it names an activity, a promise, a post (their ids have one shape) or an employer. What happened to it is not asked; the name of the
 * event differs anyway between a deletion by hand ({@code REMOVE}) and by expiry in DynamoDB Local ({@code EXPIRE}).
 */
final class Hint {

    private Hint() {
    }

    static boolean isReadable(DynamodbStreamRecord record) {
        var keys = Optional.ofNullable(record).map(DynamodbStreamRecord::getDynamodb).map(StreamRecord::getKeys)
                .orElse(Map.<String, AttributeValue>of());
        return texts(keys, "id", "activity").anyMatch(id -> ActivityId.parse(id).isPresent())
                || texts(keys, "code").anyMatch(code -> CreditCode.parse(code).isPresent());
    }

    private static Stream<String> texts(Map<String, AttributeValue> keys, String... names) {
        return Stream.of(names).map(keys::get).flatMap(Stream::ofNullable).map(AttributeValue::getS).flatMap(Stream::ofNullable);
    }
}
