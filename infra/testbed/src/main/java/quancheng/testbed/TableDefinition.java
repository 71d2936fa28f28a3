package quancheng.testbed;

import static quancheng.testbed.Template.list;
import static quancheng.testbed.Template.map;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;

/** One table as the template describes it: keys, stream and expiry, which is all that a test can see. */
record TableDefinition(String name, Map<String, Object> properties) {

    void createIn(DynamoDbClient client) {
        client.createTable(request());
        expiry().ifPresent(attribute -> client.updateTimeToLive(ttl -> ttl.tableName(name)
                .timeToLiveSpecification(spec -> spec.attributeName(attribute).enabled(true))));
    }

    private CreateTableRequest request() {
        return CreateTableRequest.builder().tableName(name).billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(list(properties.get("AttributeDefinitions")).stream().map(entry ->
                        AttributeDefinition.builder().attributeName(text(entry, "AttributeName"))
                                .attributeType(text(entry, "AttributeType")).build()).toList())
                .keySchema(list(properties.get("KeySchema")).stream().map(entry ->
                        KeySchemaElement.builder().attributeName(text(entry, "AttributeName"))
                                .keyType(text(entry, "KeyType")).build()).toList())
                .streamSpecification(stream())
                .build();
    }

    private StreamSpecification stream() {
        Object view = map(properties.get("StreamSpecification")).get("StreamViewType");
        return view == null ? null : StreamSpecification.builder().streamEnabled(true).streamViewType((String) view).build();
    }

    private Optional<String> expiry() {
        return Optional.ofNullable((String) map(properties.get("TimeToLiveSpecification")).get("AttributeName"));
    }

    private static String text(Object entry, String key) {
        return (String) map(entry).get(key);
    }
}
