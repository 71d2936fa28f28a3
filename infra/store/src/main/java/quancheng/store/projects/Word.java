package quancheng.store.projects;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A word of a closed list as addresses, files and tables spell it: {@code ON_TRACK} is {@code on-track}. */
public interface Word {

    String name();

    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E> & Word> Optional<E> parse(Class<E> list, String word) {
        return Arrays.stream(list.getEnumConstants()).filter(one -> one.word().equals(word)).findFirst();
    }

    static <E extends Enum<E> & Word> E one(Class<E> list, String word) {
        return parse(list, word).orElseThrow(() -> new IllegalStateException("no " + list.getSimpleName() + " " + word));
    }
}
