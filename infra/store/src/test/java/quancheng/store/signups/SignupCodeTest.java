package quancheng.store.signups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quancheng.store.activities.ActivityId;

class SignupCodeTest {

    private final SignupIds ids = new SignupIds(new byte[32]);

    @ParameterizedTest
    @ValueSource(strings = {"a", "a05", "a55", "0", "9", "z-9", "women-2027-03-08", "zzzzzzzzzzzzzzzz"})
    void aCodeLeadsBackToItsActivity(String id) {
        var activity = new ActivityId(id);
        var code = SignupCode.of(activity, ids.of(activity, new Phone("13812345678")));
        assertEquals(Optional.of(code), SignupCode.parse(code.toString()));
        assertTrue(code.toString().matches("[2-9A-HJ-NP-Z-]+"), code.toString());
    }

    @Test
    void hyphensCaseBlanksAndWidthDoNotMatter() {
        var activity = new ActivityId("a05");
        var code = SignupCode.of(activity, ids.of(activity, new Phone("13812345678")));
        String plain = code.toString().replace("-", "");
        assertEquals(Optional.of(code), SignupCode.parse(plain.toLowerCase()));
        assertEquals(Optional.of(code), SignupCode.parse(" " + code.toString().replace("-", " ") + " "));
        assertEquals(Optional.of(code), SignupCode.parse(plain.chars().collect(StringBuilder::new,
                (text, c) -> text.appendCodePoint(c + 0xFEE0), StringBuilder::append).toString()));
    }

    @Test
    void whatIsNoCodeIsNothing() {
        for (String raw : new String[] {"", "-", "O0I1", "222222222222222222222222222222222", "王芳", "a05", "' OR 1=1"}) {
            assertEquals(Optional.empty(), SignupCode.parse(raw), raw);
        }
        var random = new Random(8);
        for (int i = 0; i < 10_000; i++) {
            SignupCode.parse(random.ints(random.nextInt(30), 0x20, 0x3000).collect(StringBuilder::new,
                    StringBuilder::appendCodePoint, StringBuilder::append).toString());
        }
    }

    @Test
    void onePhoneHasOneIdPerActivityAndNoneTellsThePhone() {
        var phone = new Phone("13812345678");
        assertEquals(ids.of(new ActivityId("a05"), phone), ids.of(new ActivityId("a05"), phone));
        assertTrue(!ids.of(new ActivityId("a05"), phone).equals(ids.of(new ActivityId("a06"), phone)));
        assertTrue(!ids.of(new ActivityId("a05"), phone).equals(new SignupIds("x".repeat(32).getBytes()).of(new ActivityId("a05"), phone)));
    }
}
