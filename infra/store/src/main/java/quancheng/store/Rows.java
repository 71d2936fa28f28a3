package quancheng.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What was read of a table, and what of it could not be: one bad item keeps nobody from the others.
 *
 * @param readable in the order of the table
 */
public record Rows<T>(List<T> readable, List<Unreadable> unreadable) {

    public Rows {
        readable = List.copyOf(readable);
        unreadable = List.copyOf(unreadable);
    }

    /** For whoever would be wrong without the rest; throws {@link CannotRead} where there is a rest. */
    public List<T> all() {
        unreadable.stream().findFirst().ifPresent(item -> {
            throw new CannotRead(item);
        });
        return readable;
    }

    public Rows<T> sorted(Comparator<? super T> order) {
        return new Rows<>(readable.stream().sorted(order).toList(), unreadable);
    }

    /**
     * Reads each by itself.
     *
     * @param read what one says: nothing where it is of another kind
     * @param name what to call one of which nothing can be made
     */
    public static <I, T> Rows<T> each(Collection<I> items, Function<I, Stream<T>> read, Function<I, Unreadable> name) {
        var readable = new ArrayList<T>(items.size());
        var unreadable = new ArrayList<Unreadable>();
        for (I item : items) {
            try {
                read.apply(item).forEach(readable::add);
            } catch (SdkException | Overloaded e) {
                // The table or the keys to it, not the item.
                throw e;
            } catch (RuntimeException _) {
                unreadable.add(name.apply(item));
            }
        }
        return new Rows<>(readable, unreadable);
    }

    static <I, T> Rows<T> of(TableSchema<I> schema, List<Map<String, AttributeValue>> items, Function<I, Stream<T>> read) {
        return each(items, item -> read.apply(schema.mapToItem(item)), item -> named(schema, item));
    }

    private static Unreadable named(TableSchema<?> schema, Map<String, AttributeValue> item) {
        String type = schema.itemType().rawClass().getSimpleName();
        return new Unreadable(type.replace("Item", "").toLowerCase(Locale.ROOT), text(item.get(schema.tableMetadata().primaryPartitionKey())),
                schema.tableMetadata().primarySortKey().map(item::get).map(Rows::text).orElse(""));
    }

    private static String text(AttributeValue key) {
        return key == null || key.s() == null ? "" : key.s();
    }
}
