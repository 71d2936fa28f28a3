package quancheng.site.layout;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What stands on page after page of one language, made once. Only for what depends on nothing but its key, the configuration
 * and the templates, and of which there are few.
 */
public final class Kept {

    private final Map<Object, Object> parts = new ConcurrentHashMap<>();

    /** @param key a record or class that nobody else uses, so that it says the type too */
    @SuppressWarnings("unchecked")
    public <T> T get(Object key, Supplier<T> make) {
        Object part = parts.get(key);
        return (T) (part != null ? part : parts.computeIfAbsent(key, _ -> make.get()));
    }
}
