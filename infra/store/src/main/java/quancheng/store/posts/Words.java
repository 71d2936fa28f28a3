package quancheng.store.posts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Closed lists and maps as lists of text, which is what the tables hold; in a fixed order, so that equal things are stored alike. */
final class Words {

    private Words() {
    }

    static <E extends Enum<E> & Slug> List<String> of(Set<E> words) {
        return words.stream().map(Slug::slug).sorted().toList();
    }

    static <E extends Enum<E> & Slug> Set<E> set(Class<E> list, List<String> slugs) {
        Set<E> words = new TreeSet<>();
        slugs.forEach(slug -> words.add(one(list, slug)));
        return words;
    }

    static <E extends Enum<E> & Slug> E one(Class<E> list, String slug) {
        return Slug.parse(list, slug).orElseThrow(() -> new IllegalStateException("no " + list.getSimpleName() + " " + slug));
    }

    static <E extends Enum<E> & Slug> Optional<E> maybe(Class<E> list, String slug) {
        return slug == null ? Optional.empty() : Optional.of(one(list, slug));
    }

    /** {@code 4:namevalue}: the length tells the two apart, whatever is in them. */
    static List<String> ofPairs(Map<String, String> pairs) {
        return pairs.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(pair -> pair(pair.getKey(), pair.getValue())).toList();
    }

    static List<String> ofFields(Map<String, List<String>> fields) {
        return fields.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .flatMap(field -> field.getValue().stream().map(value -> pair(field.getKey(), value))).toList();
    }

    static Map<String, String> pairs(List<String> texts) {
        Map<String, String> pairs = new LinkedHashMap<>();
        texts.forEach(text -> pairs.put(key(text), value(text)));
        return pairs;
    }

    static Map<String, List<String>> fields(List<String> texts) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        texts.forEach(text -> fields.computeIfAbsent(key(text), _ -> new ArrayList<>()).add(value(text)));
        return fields;
    }

    private static String pair(String key, String value) {
        return key.length() + ":" + key + value;
    }

    private static String key(String text) {
        int start = text.indexOf(':') + 1;
        return text.substring(start, start + length(text));
    }

    private static String value(String text) {
        return text.substring(text.indexOf(':') + 1 + length(text));
    }

    private static int length(String text) {
        return Integer.parseInt(text.substring(0, text.indexOf(':')));
    }
}
