package quancheng.site.publish;

import java.util.Map;
import java.util.stream.Collectors;
import quancheng.testbed.LocalDynamo;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Takes out of the tables what a test put there, where others read them whole. */
final class Swept {

    private static final LocalDynamo DYNAMO = LocalDynamo.shared();

    private Swept() {
    }

    static void activity(String id) {
        away("Activities", key(Map.of("id", id)));
        away("Places", key(Map.of("activity", id, "counter", "main")));
    }

    static void post(String id) {
        away("Posts", key(Map.of("id", id, "entry", "live")));
        DYNAMO.client().queryPaginator(query -> query.tableName(DYNAMO.table("PostLog")).keyConditionExpression("post = :post")
                        .expressionAttributeValues(Map.of(":post", AttributeValue.fromS(id)))).items()
                .forEach(line -> away("PostLog", Map.of("post", line.get("post"), "entry", line.get("entry"))));
    }

    static void away(String table, Map<String, AttributeValue> key) {
        DYNAMO.client().deleteItem(delete -> delete.tableName(DYNAMO.table(table)).key(key));
    }

    static Map<String, AttributeValue> key(Map<String, String> key) {
        return key.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, part -> AttributeValue.fromS(part.getValue())));
    }
}
