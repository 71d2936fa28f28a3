package quancheng.local;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static quancheng.testbed.Template.list;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import quancheng.testbed.Template;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Notes which rights each function has used, and on which key: {@code Citizen Places dynamodb:UpdateItem a05}. */
final class Recorder {

    private static final Map<String, String> RIGHTS = Map.of("getItem", "GetItem", "query", "Query", "queryPaginator", "Query",
            "scan", "Scan", "scanPaginator", "Scan", "putItem", "PutItem", "updateItem", "UpdateItem", "deleteItem", "DeleteItem");

    /** What each table's items are told apart by first, as the template has it. */
    private static final Map<String, String> KEYS = Template.find().resources("AWS::DynamoDB::Table").entrySet().stream().collect(toMap(Map.Entry::getKey,
            table -> list(table.getValue().get("KeySchema")).stream().map(Template::map).filter(key -> key.get("KeyType").equals("HASH"))
                    .map(key -> (String) key.get("AttributeName")).findFirst().orElseThrow()));

    private final Set<String> touched = new ConcurrentSkipListSet<>();

    Set<String> used() {
        return touched.stream().map(use -> use.replaceFirst("^(\\S+ \\S+ \\S+) .*", "$1")).collect(toCollection(TreeSet::new));
    }

    /** The same with the key that was touched at its end; a scan touches all, and names none. */
    Set<String> touched() {
        return touched.stream().filter(use -> !use.contains(" dynamodb:Scan ")).collect(toCollection(TreeSet::new));
    }

    DynamoDbClient watch(String function, DynamoDbClient client) {
        return (DynamoDbClient) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {DynamoDbClient.class},
                (proxy, method, arguments) -> {
                    if (arguments != null && arguments[0] instanceof SdkRequest request) {
                        note(function, method.getName(), request);
                    }
                    try {
                        return method.invoke(client, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void note(String function, String method, SdkRequest request) {
        if (request instanceof TransactWriteItemsRequest transaction) {
            transaction.transactItems().forEach(item -> note(function, item));
        } else if (RIGHTS.containsKey(method)) {
            note(function, request.getValueForField("TableName", String.class).orElseThrow(), RIGHTS.get(method), asked(request));
        } else {
            throw new IllegalStateException("no right is known for " + method);
        }
    }

    private void note(String function, TransactWriteItem item) {
        if (item.put() != null) {
            note(function, item.put().tableName(), "PutItem", item.put().item());
        }
        if (item.update() != null) {
            note(function, item.update().tableName(), "UpdateItem", item.update().key());
        }
        if (item.delete() != null) {
            note(function, item.delete().tableName(), "DeleteItem", item.delete().key());
        }
        if (item.conditionCheck() != null) {
            note(function, item.conditionCheck().tableName(), "ConditionCheckItem", item.conditionCheck().key());
        }
    }

    private void note(String function, String table, String action, Map<String, AttributeValue> item) {
        var key = item.get(KEYS.get(table));
        touched.add(function.replace("Function", "") + " " + table + " dynamodb:" + action + " " + (key == null ? "" : key.s()));
    }

    /** What of an item a request names; the enhanced client calls the values of a query after their attributes. */
    private static Map<String, AttributeValue> asked(SdkRequest request) {
        return switch (request) {
            case GetItemRequest get -> get.key();
            case PutItemRequest put -> put.item();
            case UpdateItemRequest update -> update.key();
            case DeleteItemRequest delete -> delete.key();
            case QueryRequest query -> query.expressionAttributeValues().entrySet().stream()
                    .collect(toMap(value -> value.getKey().replace(":AMZN_MAPPED_", ""), Map.Entry::getValue));
            default -> Map.of();
        };
    }
}
