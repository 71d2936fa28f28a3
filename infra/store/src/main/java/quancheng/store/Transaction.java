package quancheng.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** What one transaction writes: all of it or nothing. See {@link Database#commit}. */
public final class Transaction {

    private static final Expression ALWAYS = Expression.builder().build();

    private final List<TransactWriteItem> writes = new ArrayList<>();

    public <T> Transaction put(DynamoDbTable<T> table, T item) {
        return put(table, item, ALWAYS);
    }

    /** @param holds else the whole of it is {@link Moved#STALE} */
    public <T> Transaction put(DynamoDbTable<T> table, T item, Expression holds) {
        var put = Put.builder().tableName(table.tableName()).item(table.tableSchema().itemToMap(item, true)).conditionExpression(holds.expression())
                .expressionAttributeNames(some(holds.expressionNames())).expressionAttributeValues(some(holds.expressionValues())).build();
        return write(TransactWriteItem.builder().put(put).build());
    }

    public Transaction change(Change change) {
        return write(TransactWriteItem.builder().update(change.update()).build());
    }

    public Transaction delete(DynamoDbTable<?> table, Key key) {
        return delete(table, key, ALWAYS);
    }

    /** @param holds else the whole of it is {@link Moved#STALE} */
    public Transaction delete(DynamoDbTable<?> table, Key key, Expression holds) {
        var delete = Delete.builder().tableName(table.tableName()).key(key.primaryKeyMap(table.tableSchema())).conditionExpression(holds.expression())
                .expressionAttributeNames(some(holds.expressionNames())).expressionAttributeValues(some(holds.expressionValues())).build();
        return write(TransactWriteItem.builder().delete(delete).build());
    }

    TransactWriteItemsRequest request() {
        return TransactWriteItemsRequest.builder().transactItems(writes).build();
    }

    private Transaction write(TransactWriteItem one) {
        writes.add(one);
        return this;
    }

    /** DynamoDB refuses names and values that are said and empty. */
    private static <V> Map<String, V> some(Map<String, V> map) {
        return map == null || map.isEmpty() ? null : map;
    }
}
