package quancheng.store.posts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A word of a closed list as it stands in addresses, forms and tables: {@code TAKE_HOME} is {@code take-home}. */
public interface Slug {

    String name();

    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E> & Slug> Optional<E> parse(Class<E> list, String slug) {
        return Arrays.stream(list.getEnumConstants()).filter(word -> word.slug().equals(slug)).findFirst();
    }
}
