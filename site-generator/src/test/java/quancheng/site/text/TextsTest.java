package quancheng.site.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quancheng.site.Language;
import quancheng.site.Sources;

class TextsTest {

    /** A key said whole, or its beginning where the rest is computed: {@code say("theme." + slug)}. */
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9][a-z0-9_.-]*)\"");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertEquals(keys(Language.ZH), keys(Language.EN));
    }

    @Test
    void bothLanguagesFillInTheSameArguments() {
        for (String key : keys(Language.ZH)) {
            assertEquals(placeholders(Language.ZH, key), placeholders(Language.EN, key), key);
        }
    }

    @Test
    void everyTextIsSaidSomewhere() {
        assertEquals(Set.of(), unsaid(keys(Language.ZH)));
    }

    @Test
    void aTextThatNobodySaysWouldBeNoticed() {
        assertEquals(Set.of("dusty.words"), unsaid(Set.of("dusty.words", "frame.skip")));
    }

    @Test
    void aTextThatIsNotThereIsOurFault() {
        assertThrows(IllegalArgumentException.class, () -> Texts.of(Language.ZH).say("dusty.words"));
    }

    @Test
    void oneIsSaidDifferentlyFromMany() {
        assertEquals("1 child", Texts.of(Language.EN).count("party.children", 1));
        assertEquals("2 children", Texts.of(Language.EN).count("party.children", 2));
        assertEquals("1 个孩子", Texts.of(Language.ZH).count("party.children", 1));
    }

    @Test
    void anArgumentIsNeverReadAsAPattern() {
        assertEquals("原来：{0} ' {1}", Texts.of(Language.ZH).say("change.was", "{0} ' {1}"));
    }

    private static Set<String> unsaid(Set<String> keys) {
        Set<String> said = Stream.of(".java", ".jte").flatMap(ending -> Sources.ending(ending).values().stream())
                .flatMap(text -> LITERAL.matcher(text).results()).map(match -> match.group(1)).collect(Collectors.toSet());
        assertFalse(said.isEmpty());
        assertTrue(said.contains("frame.skip"));
        Set<String> beginnings = said.stream().filter(word -> word.endsWith(".")).collect(Collectors.toSet());
        // A page of text says its keys by its own name: "privacy" + ".title".
        Set<String> pages = Set.of("privacy", "accessibility");
        return keys.stream().filter(key -> !said.contains(key) && !said.contains(key.replaceFirst("\\.(one|hint)$", "")))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                .filter(key -> !pages.contains(key.substring(0, Math.max(0, key.indexOf('.')))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(Language language) {
        return new TreeSet<>(bundle(language).keySet());
    }

    private static Set<String> placeholders(Language language, String key) {
        return Pattern.compile("\\{\\d}").matcher(bundle(language).getString(key)).results()
                .map(match -> match.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static ResourceBundle bundle(Language language) {
        Locale locale = language == Language.ZH ? Locale.ROOT : language.locale();
        return ResourceBundle.getBundle("quancheng.site.text.messages", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
