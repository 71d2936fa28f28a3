package quancheng.runtime;

import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** An event of any class with its fields filled, whatever they are: a field a later version brings is filled too. */
final class Filled {

    private static final int DEEPEST = 6;

    private final Random random;
    private final double share;

    /** @param share of the fields that are filled, 1 for all */
    Filled(long seed, double share) {
        this.random = new Random(seed);
        this.share = share;
    }

    <T> T of(Class<T> type) {
        return type.cast(object(type, 0));
    }

    private Object object(Class<?> type, int depth) {
        try {
            var object = type.getConstructor().newInstance();
            for (Class<?> level = type; level != Object.class; level = level.getSuperclass()) {
                for (Field field : level.getDeclaredFields()) {
                    fill(object, field, depth);
                }
            }
            return object;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private void fill(Object object, Field field, int depth) throws IllegalAccessException {
        if (!Modifier.isStatic(field.getModifiers()) && random.nextDouble() < share) {
            field.setAccessible(true);
            Object value = field.getName().equals("streamViewType") ? "KEYS_ONLY" : value(field.getGenericType(), depth + 1);
            if (value != null) {
                field.set(object, value);
            }
        }
    }

    private Object value(Type type, int depth) {
        if (type instanceof ParameterizedType generic) {
            Type of = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            return depth > DEEPEST ? null : generic.getRawType() == Map.class ? map(of, depth) : list(of, depth);
        }
        return switch (((Class<?>) type).getSimpleName()) {
            case "String" -> text();
            case "boolean", "Boolean" -> random.nextBoolean();
            case "int", "Integer" -> random.nextInt(600);
            case "long" -> random.nextLong(1L << 50);
            case "Long" -> Long.valueOf(random.nextLong(1L << 50));
            case "Date" -> new Date(random.nextLong(1L << 41) / 1000 * 1000);
            case "ByteBuffer" -> ByteBuffer.wrap(text().getBytes());
            case "Object" -> random.nextBoolean() ? text() : Map.of("inner", List.of(text()));
            default -> depth > DEEPEST && type == AttributeValue.class ? new AttributeValue(text()) : object((Class<?>) type, depth);
        };
    }

    private Map<String, Object> map(Type of, int depth) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            map.put(text(), value(of, depth + 1));
        }
        return map;
    }

    private List<Object> list(Type of, int depth) {
        var list = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            list.add(value(of, depth + 1));
        }
        return list;
    }

    private String text() {
        return random.nextInt(10_000) + List.of("", "王芳", "\"\\/\n\t", "𠮷", "a b+c%20", "\u0000\u2028").get(random.nextInt(6));
    }
}
