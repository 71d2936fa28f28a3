package quancheng.store.signups;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name as its owner writes it, 1 to 50 code points. Nothing is refused but emptiness and length: sixty million people
 * have a rare character in theirs. It is never normalised (NFC changes 1,002 Han characters); only what nobody sees goes,
 * and the look-alikes of the separator become · U+00B7, the official one (民委发〔2016〕33号).
 */
public record PersonName(String value) {

    /** In code points: 𬱖 is one. */
    public static final int LONGEST = 50;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Cs}&&[^\\u0009-\\u000d]]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BLANK_BETWEEN_HAN = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");
    private static final Pattern DOT = Pattern.compile("(?<=\\p{L}) ?[·•・･‧∙⋅●\\u0387\\u2e31] ?(?=\\p{L})");

    /** Before a Latin letter it ends an initial. */
    private static final Pattern STOP = Pattern.compile("(?<=\\p{L}) ?[.．。] ?(?=\\p{IsHan})");

    public PersonName {
        if (value.isBlank() || length(value) > LONGEST) {
            throw new IllegalArgumentException("a name of " + length(value) + " characters");
        }
    }

    /** The name in what was typed; nothing where it is empty or longer than {@link #LONGEST}. */
    public static Optional<PersonName> read(String raw) {
        String name = clean(raw);
        return name.isEmpty() || length(name) > LONGEST ? Optional.empty() : Optional.of(new PersonName(name));
    }

    /** What is left when the unseen is gone: empty means nothing was typed. */
    public static String clean(String raw) {
        String seen = BLANKS.matcher(UNSEEN.matcher(raw).replaceAll("")).replaceAll(" ").strip();
        String whole = BLANK_BETWEEN_HAN.matcher(seen).replaceAll("");
        return STOP.matcher(DOT.matcher(whole).replaceAll("·")).replaceAll("·");
    }

    private static int length(String value) {
        return value.codePointCount(0, value.length());
    }

    /** Never the name: it would end up in a log. */
    @Override
    public String toString() {
        return "***";
    }
}
