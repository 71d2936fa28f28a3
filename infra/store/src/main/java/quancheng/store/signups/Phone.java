package quancheng.store.signups;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.regex.Pattern;

/** A phone number of mainland China in its normal form: digits only, no country code; a mobile, or a land line with its area code. */
public record Phone(String digits) {

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern LAND_LINE = Pattern.compile("0\\d{9,11}");
    /** As they are typed: an area code, then seven or eight digits that begin with none of 0, 1 and 9; 400 and 800 are no areas. */
    private static final Pattern IN_AN_AREA = Pattern.compile("0(?:10|2\\d)[2-8]\\d{7}|(?!0[48]00)0[3-9]\\d{2}[2-8]\\d{6,7}");
    /** Typesetters' blanks, which the library does not know. */
    private static final Pattern BLANKS = Pattern.compile("\\p{Z}");
    /** What contact lists paste along and nobody sees: direction marks, joiners, zero-width blanks. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}]");

    public Phone {
        if (!MOBILE.matcher(digits).matches() && !LAND_LINE.matcher(digits).matches()) {
            throw new IllegalArgumentException("not a phone number");
        }
    }

    /** What somebody typed, read. */
    public sealed interface Reading {
        record Read(Phone phone) implements Reading {
        }

        /** Only digits, but not eleven of them; positive {@code missing} is too few, negative too many. */
        record WrongLength(int missing) implements Reading {
        }

        record NotANumber() implements Reading {
        }
    }

    /** Any spacing, hyphens, full-width digits, with or without +86. Who types eleven plain digits does not wait for the library. */
    public static Reading read(String raw) {
        return MOBILE.matcher(raw).matches() ? new Reading.Read(new Phone(raw)) : readByLibrary(raw);
    }

    static Reading readByLibrary(String raw) {
        String national = national(BLANKS.matcher(UNSEEN.matcher(raw).replaceAll("")).replaceAll(" "));
        if (MOBILE.matcher(national).matches() || IN_AN_AREA.matcher(national).matches()) {
            return new Reading.Read(new Phone(national));
        }
        return national.startsWith("1") && national.length() != 11
                ? new Reading.WrongLength(11 - national.length()) : new Reading.NotANumber();
    }

    private static String national(String raw) {
        try {
            var util = PhoneNumberUtil.getInstance();
            var parsed = util.parse(raw, "CN");
            if (parsed.getCountryCode() != 86 || parsed.hasExtension() || hasLetters(raw)) {
                return "";
            }
            String number = util.getNationalSignificantNumber(parsed);
            return number.startsWith("1") && !number.startsWith("10") || number.isEmpty() ? number : "0" + number;
        } catch (NumberParseException e) {
            return "";
        }
    }

    private static boolean hasLetters(String raw) {
        return raw.codePoints().anyMatch(Character::isLetter);
    }

    /** The last four digits, which a citizen types beside her code. */
    public String last4() {
        return digits.substring(digits.length() - 4);
    }

    /** As pages show it: {@code 138 **** 1234}. */
    public String masked() {
        return digits.substring(0, 3) + " **** " + last4();
    }

    /** Never the number: it would end up in a log. */
    @Override
    public String toString() {
        return "***";
    }
}
