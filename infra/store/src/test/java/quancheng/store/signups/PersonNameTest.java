package quancheng.store.signups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PersonNameTest {

    private static final Pattern SIGN = Pattern.compile("\\\\u([0-9A-F]{4})");

    /** Every form we know names are written in: typed, and what is stored and shown of it, or empty where that is no name. */
    @ParameterizedTest
    @CsvFileSource(resources = "names.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = false)
    void everyKnownFormIsKeptAsItsOwnerWritesIt(String typed, String kept, String why) {
        assertEquals(kept == null ? null : raw(kept), PersonName.read(raw(typed)).map(PersonName::value).orElse(null), why);
    }

    @Test
    void everyHanCharacterOfTheJdkIsANameAndStaysAsItIs() {
        int[] all = IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN).toArray();
        assertTrue(all.length >= 99_030, all.length + " characters");
        for (int c : all) {
            assertEquals(Character.toString(c), PersonName.read(Character.toString(c)).orElseThrow().value());
        }
    }

    @Test
    void aNameThatWereNormalisedWouldBeNoticed() {
        assertNotEquals("\uF900", Normalizer.normalize("\uF900", Normalizer.Form.NFC));
    }

    private static String raw(String text) {
        return text == null ? "" : SIGN.matcher(text).replaceAll(sign -> Character.toString((char) Integer.parseInt(sign.group(1), 16)));
    }
}
