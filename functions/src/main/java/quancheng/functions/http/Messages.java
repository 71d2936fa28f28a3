package quancheng.functions.http;

import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import quancheng.functions.signups.Problem;
import quancheng.site.Language;

/** What was wrong, as sentences in the visitor's language. */
public final class Messages {

    private static final ResourceBundle.Control ONLY_OURS =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {
    }

    public static String say(Language language, String key, Object... details) {
        return new MessageFormat(sentences(language).getString(key), language.locale()).format(details);
    }

    public static Set<String> keys(Language language) {
        return sentences(language).keySet();
    }

    private static ResourceBundle sentences(Language language) {
        return ResourceBundle.getBundle("quancheng.functions.messages", language.locale(), ONLY_OURS);
    }

    /** One sentence a field, in the order of the form; several on one field follow each other. */
    public static Map<String, String> byField(Language language, List<Problem> problems) {
        Map<String, String> sentences = new LinkedHashMap<>();
        problems.forEach(problem -> sentences.merge(problem.field(),
                say(language, problem.reason(), problem.details().toArray()), (one, other) -> one + " " + other));
        return sentences;
    }
}
