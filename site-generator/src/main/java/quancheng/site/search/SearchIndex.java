package quancheng.site.search;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quancheng.store.activities.Activity;
import quancheng.store.activities.English;

/**
 * One searchable key for each activity: its words, their pinyin and the initials of that. A query hits when the key
 * contains it, in lower case and without blanks.
 */
public final class SearchIndex {

    private final Pinyin pinyin = new Pinyin();

    private SearchIndex() {
    }

    /** {@code { "a05": "一枝春柳|yizhichunliu|yzcl|…" }}. */
    public static byte[] json(List<Activity> activities) {
        var index = new SearchIndex();
        var bytes = new ByteArrayOutputStream(4096);
        try (var out = new JsonFactory().createGenerator(bytes)) {
            out.writeStartObject();
            for (var activity : activities) {
                out.writeStringField(activity.id().value(), index.key(activity));
            }
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String key(Activity activity) {
        var chinese = Stream.of(Stream.of(activity.title(), activity.venue(), activity.district().chinese()),
                activity.tags().stream()).flatMap(words -> words).flatMap(this::spellings);
        var english = activity.english().stream().map(English::title);
        return Stream.concat(chinese, english).map(SearchIndex::folded).filter(key -> !key.isEmpty()).distinct()
                .collect(Collectors.joining("|"));
    }

    private Stream<String> spellings(String text) {
        var syllables = pinyin.syllables(text);
        return Stream.of(text, String.join("", syllables),
                syllables.stream().filter(s -> !s.isEmpty()).map(s -> s.substring(0, 1)).collect(Collectors.joining()));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
