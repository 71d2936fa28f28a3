package quancheng.store.signups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

    private static final Pattern SIGN = Pattern.compile("\\\\u([0-9A-F]{4})");

    @ParameterizedTest
    @ValueSource(strings = {"13812345678", "138 1234 5678", "138-1234-5678", "+8613812345678", "+86 138 1234 5678", "0086 13812345678",
            "86 13812345678", "8613812345678", "１３８１２３４５６７８", "(138)1234-5678", "138.1234.5678", "\u202D13812345678\u202C",
            "138\u200B12345678", "138\u00A01234\u00A05678", "138–1234–5678", "١٣٨١٢٣٤٥٦٧٨", " 13812345678 ", "＋86 13812345678"})
    void aMobileIsTheSameHoweverItIsTyped(String typed) {
        assertEquals(new Phone.Reading.Read(new Phone("13812345678")), Phone.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13000000000", "14700000000", "15400000000", "16600000000", "17100000000", "18800000000", "19200000000", "19900000000"})
    void everyMobileRangeIsTaken(String typed) {
        assertInstanceOf(Phone.Reading.Read.class, Phone.read(typed));
    }

    @Test
    void elevenPlainDigitsAreReadAsTheLibraryReadsThem() {
        for (int range = 1300; range < 2000; range++) {
            for (String rest : List.of("0000000", "5501234", "9999999")) {
                assertEquals(Phone.readByLibrary(range + rest), Phone.read(range + rest));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0531-55501234", "0531 5550 1234", "(0531)55501234", "+86 531 55501234"})
    void aLandLineKeepsItsAreaCode(String typed) {
        assertEquals(new Phone.Reading.Read(new Phone("053155501234")), Phone.read(typed));
    }

    @Test
    void aWrongLengthSaysByHowMuch() {
        assertEquals(new Phone.Reading.WrongLength(2), Phone.read("138123456"));
        assertEquals(new Phone.Reading.WrongLength(1), Phone.read("1381234567"));
        assertEquals(new Phone.Reading.WrongLength(-1), Phone.read("138123456789"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "12812345678", "+1 202 555 0143", "12338", "138123x5678", "王芳", "<script>", "＝13812345678+1", "55501234"})
    void whatIsNoPhoneOfTheMainlandIsRefused(String typed) {
        assertEquals(0, Phone.read(typed) instanceof Phone.Reading.Read ? 1 : 0, typed);
    }

    /** Every form we know people and contact lists write: typed, and the digits it means, or empty where it means none. */
    @ParameterizedTest
    @CsvFileSource(resources = "phones.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = false)
    void everyKnownFormIsReadOrRefused(String typed, String digits) {
        String raw = SIGN.matcher(typed).replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16)));
        String read = Phone.read(raw) instanceof Phone.Reading.Read(Phone phone) ? phone.digits() : null;
        assertEquals(digits, read, typed);
    }

    @Test
    void aPhoneIsNeverPrinted() {
        assertEquals("***", new Phone("13812345678").toString());
        assertEquals("138 **** 5678", new Phone("13812345678").masked());
    }
}
