package quancheng.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClientExtension;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbExtensionContext;
import software.amazon.awssdk.enhanced.dynamodb.extensions.WriteModification;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTag;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.update.AddAction;
import software.amazon.awssdk.enhanced.dynamodb.update.UpdateExpression;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An attribute tagged with {@link #delta()} is added to what is stored instead of replacing it, in the same atomic update:
 * the enhanced client has no other way to say {@code ADD left -3} inside a transaction.
 */
public final class Delta implements DynamoDbEnhancedClientExtension {

    private static final String KEY = "quancheng:delta";

    /** Marks a number attribute of a schema whose items are changes, not states. */
    public static StaticAttributeTag delta() {
        return new Tag();
    }

    @Override
    public WriteModification beforeWrite(DynamoDbExtensionContext.BeforeWrite context) {
        Set<String> added = deltas(context);
        Map<String, AttributeValue> changes = new HashMap<>(context.items());
        List<AddAction> actions = added.stream().filter(changes::containsKey)
                .map(name -> add(name, changes.remove(name))).toList();
        if (actions.isEmpty()) {
            return WriteModification.builder().build();
        }
        var expression = UpdateExpression.builder();
        actions.forEach(expression::addAction);
        return WriteModification.builder().transformedItem(changes).updateExpression(expression.build()).build();
    }

    private static AddAction add(String name, AttributeValue by) {
        return AddAction.builder().path("#delta_" + name).putExpressionName("#delta_" + name, name)
                .value(":delta_" + name).putExpressionValue(":delta_" + name, by).build();
    }

    private static Set<String> deltas(DynamoDbExtensionContext.BeforeWrite context) {
        Collection<?> names = context.tableMetadata().customMetadataObject(KEY, Collection.class).orElse(Set.of());
        return names.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    private record Tag() implements StaticAttributeTag {
        @Override
        public Consumer<StaticTableMetadata.Builder> modifyMetadata(String attribute, AttributeValueType type) {
            return metadata -> metadata.addCustomMetadataObject(KEY, Set.of(attribute));
        }
    }
}
