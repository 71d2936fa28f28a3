package quancheng.store.signups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({"王　芳,王芳", "王 芳,王芳", "阿依古丽•买买提,阿依古丽·买买提", "阿依古丽・买买提,阿依古丽·买买提", "卓玛‧央金,卓玛·央金",
            "Anna  Maria,Anna Maria", "𠮷田,𠮷田", "㛃,㛃", "O'Brien,O'Brien", "王\u200B芳,王芳", "\u202E王芳,王芳"})
    void onlyWhatNobodySeesIsTakenAway(String typed, String kept) {
        assertEquals(kept, PersonName.read(typed).orElseThrow().value());
    }

    @Test
    void everyHanCharacterOfTheJdkIsANameAndStaysAsItIs() {
        int[] all = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN && Character.isLetter(c)).toArray();
        assertTrue(all.length > 90_000, all.length + " characters");
        for (int c : all) {
            assertEquals(Character.toString(c), PersonName.read(Character.toString(c)).orElseThrow().value());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u200B", "\u202E\u2066", "\t\n"})
    void nothingSeenIsNoName(String typed) {
        assertTrue(PersonName.read(typed).isEmpty());
    }

    @Test
    void fiftyCharactersFitHoweverManyUnitsTheyTake() {
        assertEquals("𬱖".repeat(50), PersonName.read("𬱖".repeat(50)).orElseThrow().value());
        assertTrue(PersonName.read("王".repeat(51)).isEmpty());
    }
}
