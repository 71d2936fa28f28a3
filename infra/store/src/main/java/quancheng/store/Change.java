package quancheng.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * A change to one item in one atomic update: numbers are added to what is stored, flags are set; an item that is not there
 * begins empty. The enhanced client has no way to say {@code ADD left -3} inside a transaction.
 */
public final class Change {

    private final String table;
    private final Map<String, AttributeValue> key;
    private final List<String> added = new ArrayList<>();
    private final List<String> set = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, AttributeValue> values = new HashMap<>();
    private String condition;

    private Change(String table, Map<String, AttributeValue> key) {
        this.table = table;
        this.key = key;
    }

    public static Change of(DynamoDbTable<?> table, Key key) {
        return new Change(table.tableName(), key.primaryKeyMap(table.tableSchema()));
    }

    /** So much more of it, or less; what is not stored counts as 0. */
    public Change add(String number, long by) {
        added.add(said(number, AttributeValue.fromN(Long.toString(by)), " "));
        return this;
    }

    public Change set(String flag, boolean to) {
        set.add(said(flag, AttributeValue.fromBool(to), " = "));
        return this;
    }

    public Change set(String number, long to) {
        set.add(said(number, AttributeValue.fromN(Long.toString(to)), " = "));
        return this;
    }

    /** Only where this holds; see {@link Condition}. */
    public Change when(Expression holds) {
        condition = holds.expression();
        // A condition that compares with nothing has no values, and says null.
        Optional.ofNullable(holds.expressionNames()).ifPresent(names::putAll);
        Optional.ofNullable(holds.expressionValues()).ifPresent(values::putAll);
        return this;
    }

    private String said(String attribute, AttributeValue value, String verb) {
        names.put("#" + attribute, attribute);
        values.put(":" + attribute, value);
        return "#" + attribute + verb + ":" + attribute;
    }

    private String expression() {
        return (added.isEmpty() ? "" : "ADD " + String.join(", ", added) + " ") + (set.isEmpty() ? "" : "SET " + String.join(", ", set));
    }

    Update update() {
        return Update.builder().tableName(table).key(key).updateExpression(expression()).conditionExpression(condition)
                .expressionAttributeNames(names).expressionAttributeValues(values).build();
    }

    UpdateItemRequest request() {
        return UpdateItemRequest.builder().tableName(table).key(key).updateExpression(expression()).conditionExpression(condition)
                .expressionAttributeNames(names).expressionAttributeValues(values).returnValues(ReturnValue.ALL_NEW).build();
    }
}
