package quancheng.bench.signups;

import static software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity.TOTAL;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.paginators.QueryIterable;
import software.amazon.awssdk.services.dynamodb.paginators.ScanIterable;

/**
 * Counts requests and write units as AWS charges them: one per write of up to 1 KiB, twice for each item of a transaction
 * (prepare and commit). DynamoDB Local reports half of that, so its own figures are not used for writes.
 */
public final class Meter {

    public final LongAdder requests = new LongAdder();
    public final LongAdder writeUnits = new LongAdder();
    /** As the database itself reports them: of reads it tells what AWS would charge. */
    public final DoubleAdder readUnits = new DoubleAdder();

    /** A client that counts on its way to the real one. */
    public DynamoDbClient over(DynamoDbClient real) {
        return (DynamoDbClient) Proxy.newProxyInstance(Meter.class.getClassLoader(), new Class<?>[] {DynamoDbClient.class},
                (here, method, arguments) -> switch (method.getName()) {
                    // Page by page, so that each is counted.
                    case "scanPaginator" -> new ScanIterable((DynamoDbClient) here, (ScanRequest) arguments[0]);
                    case "queryPaginator" -> new QueryIterable((DynamoDbClient) here, (QueryRequest) arguments[0]);
                    default -> counted(real, method, arguments);
                });
    }

    private Object counted(DynamoDbClient real, Method method, Object[] arguments) throws Throwable {
        requests.increment();
        writeUnits.add(units(method.getName(), arguments));
        try {
            return switch (arguments == null ? null : arguments[0]) {
                case ScanRequest scan -> read(real.scan(scan.copy(it -> it.returnConsumedCapacity(TOTAL))), ScanResponse::consumedCapacity);
                case QueryRequest query -> read(real.query(query.copy(it -> it.returnConsumedCapacity(TOTAL))), QueryResponse::consumedCapacity);
                case GetItemRequest get -> read(real.getItem(get.copy(it -> it.returnConsumedCapacity(TOTAL))), GetItemResponse::consumedCapacity);
                case null, default -> method.invoke(real, arguments);
            };
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private <R> R read(R response, Function<R, ConsumedCapacity> consumed) {
        readUnits.add(consumed.apply(response).capacityUnits());
        return response;
    }

    public void reset() {
        requests.reset();
        readUnits.reset();
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
