package quancheng.local;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Notes which rights each function has used: {@code CitizenFunction Places dynamodb:UpdateItem}. */
final class Recorder {

    private static final Map<String, String> RIGHTS = Map.of("getItem", "GetItem", "query", "Query", "queryPaginator", "Query",
            "scan", "Scan", "scanPaginator", "Scan", "putItem", "PutItem", "updateItem", "UpdateItem", "deleteItem", "DeleteItem");

    private final Set<String> used = new ConcurrentSkipListSet<>();

    Set<String> used() {
        return new TreeSet<>(used);
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
            used.add(right(function, request.getValueForField("TableName", String.class).orElseThrow(), RIGHTS.get(method)));
        } else {
            throw new IllegalStateException("no right is known for " + method);
        }
    }

    private void note(String function, TransactWriteItem item) {
        if (item.put() != null) {
            used.add(right(function, item.put().tableName(), "PutItem"));
        }
        if (item.update() != null) {
            used.add(right(function, item.update().tableName(), "UpdateItem"));
        }
        if (item.delete() != null) {
            used.add(right(function, item.delete().tableName(), "DeleteItem"));
        }
        if (item.conditionCheck() != null) {
            used.add(right(function, item.conditionCheck().tableName(), "ConditionCheckItem"));
        }
    }

    private static String right(String function, String table, String action) {
        return function.replace("Function", "") + " " + table + " dynamodb:" + action;
    }
}
