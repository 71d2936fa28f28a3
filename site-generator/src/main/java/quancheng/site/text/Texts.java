package quancheng.site.text;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import quancheng.site.Language;

/** The texts of one language. Bundles are read once and split at their placeholders, because a site says a million sentences. */
public final class Texts {

    private static final Map<Language, Texts> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Texts(language));
        }
    }

    private final Map<String, Sentence> sentences = new HashMap<>();

    private Texts(Language language) {
        ResourceBundle bundle = ResourceBundle.getBundle("quancheng.site.text.messages", language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        for (String key : bundle.keySet()) {
            sentences.put(key, Sentence.parse(bundle.getString(key)));
        }
    }

    public static Texts of(Language language) {
        return ALL.get(language);
    }

    /** The text of a key, {@code {0}}, {@code {1}} … filled in. A key that is not there is our own fault. */
    public String say(String key, Object... arguments) {
        Sentence sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        return sentence.with(arguments);
    }

    public boolean knows(String key) {
        return sentences.containsKey(key);
    }

    /** The same for a counted thing: {@code key.one} for exactly one, else {@code key}; the count is {@code {0}}. */
    public String count(String key, int count) {
        return say(count == 1 ? key + ".one" : key, count);
    }
}
