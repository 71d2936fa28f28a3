package quancheng.bench.signups;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * Counts requests and write units as AWS charges them: one per write of up to 1 KiB, twice for each item of a transaction
 * (prepare and commit). DynamoDB Local reports half of that, so its own figures are not used.
 */
final class Meter {

    final LongAdder requests = new LongAdder();
    final LongAdder writeUnits = new LongAdder();

    /** A client that counts on its way to the real one. */
    DynamoDbClient over(DynamoDbClient real) {
        return (DynamoDbClient) Proxy.newProxyInstance(Meter.class.getClassLoader(), new Class<?>[] {DynamoDbClient.class},
                (_, method, arguments) -> {
                    requests.increment();
                    writeUnits.add(units(method.getName(), arguments));
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    void reset() {
        requests.reset();
        writeUnits.reset();
    }

    private static long units(String method, Object[] arguments) {
        return switch (method) {
            case "transactWriteItems" -> ((TransactWriteItemsRequest) arguments[0]).transactItems().stream()
                    .mapToLong(item -> 2 * kibibytes(item)).sum();
            case "putItem", "updateItem", "deleteItem" -> 1;
            default -> 0;
        };
    }

    /** Counters and entries of the line are far below 1 KiB; of a put, the item itself is weighed. */
    private static long kibibytes(TransactWriteItem item) {
        return Optional.ofNullable(item.put()).map(put -> (weight(put.item()) + 1023) / 1024).orElse(1L);
    }

    private static long weight(Map<String, AttributeValue> item) {
        return item.entrySet().stream().flatMap(e -> Stream.of(e.getKey(), e.getValue().toString()))
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length).sum();
    }
}
