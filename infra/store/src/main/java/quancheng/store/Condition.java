package quancheng.store;

import java.util.regex.Pattern;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Condition expressions in one line: {@code #left} names the attribute {@code left}, {@code ?} takes the next value. */
public final class Condition {

    private static final Pattern NAME = Pattern.compile("#(\\w+)");

    private Condition() {
    }

    public static Expression of(String expression, Object... values) {
        var condition = Expression.builder();
        NAME.matcher(expression).results().forEach(name -> condition.putExpressionName(name.group(), name.group(1)));
        String numbered = expression;
        for (int i = 0; i < values.length; i++) {
            numbered = numbered.replaceFirst("\\?", ":value" + i);
            condition.putExpressionValue(":value" + i, value(values[i]));
        }
        return condition.expression(numbered).build();
    }

    private static AttributeValue value(Object value) {
        return switch (value) {
            case Boolean flag -> AttributeValue.fromBool(flag);
            case Number number -> AttributeValue.fromN(number.toString());
            default -> AttributeValue.fromS(value.toString());
        };
    }
}
