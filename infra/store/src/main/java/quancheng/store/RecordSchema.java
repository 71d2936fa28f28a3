package quancheng.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTag;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/** A static table schema for a record, attribute by attribute; an attribute that is not stored reads as null. */
public final class RecordSchema<R> {

    private final StaticImmutableTableSchema.Builder<R, Fields> schema;

    private RecordSchema(StaticImmutableTableSchema.Builder<R, Fields> schema) {
        this.schema = schema;
    }

    /** What was stored, by attribute name, for the record's constructor. */
    public static final class Fields {

        private final Map<String, Object> values = new HashMap<>();

        public String text(String name) {
            return (String) values.get(name);
        }

        public Long number(String name) {
            return (Long) values.get(name);
        }

        /** The number, or 0 where none is stored. */
        public long count(String name) {
            return values.get(name) instanceof Long number ? number : 0;
        }

        /** False where nothing is stored. */
        public boolean flag(String name) {
            return Boolean.TRUE.equals(values.get(name));
        }

        public byte[] bytes(String name) {
            return (byte[]) values.get(name);
        }

        @SuppressWarnings("unchecked")
        public List<String> texts(String name) {
            return values.get(name) instanceof List<?> list ? (List<String>) list : List.of();
        }
    }

    public static <R> RecordSchema<R> of(Class<R> type, Function<Fields, R> make) {
        return new RecordSchema<>(TableSchema.builder(type, Fields.class).newItemBuilder(Fields::new, make));
    }

    public RecordSchema<R> text(String name, Function<R, String> value, StaticAttributeTag... tags) {
        return attribute(EnhancedType.of(String.class), name, value, tags);
    }

    public RecordSchema<R> number(String name, Function<R, Long> value, StaticAttributeTag... tags) {
        return attribute(EnhancedType.of(Long.class), name, value, tags);
    }

    public RecordSchema<R> flag(String name, Function<R, Boolean> value) {
        return attribute(EnhancedType.of(Boolean.class), name, value);
    }

    public RecordSchema<R> texts(String name, Function<R, List<String>> value) {
        return attribute(EnhancedType.listOf(String.class), name, value);
    }

    public RecordSchema<R> bytes(String name, Function<R, byte[]> value) {
        return attribute(EnhancedType.of(byte[].class), name, value);
    }

    private <T> RecordSchema<R> attribute(EnhancedType<T> type, String name, Function<R, T> value, StaticAttributeTag... tags) {
        schema.addAttribute(type, a -> a.name(name).getter(value)
                .setter((fields, stored) -> fields.values.put(name, stored)).tags(tags));
        return this;
    }

    public TableSchema<R> build() {
        return schema.build();
    }
}
