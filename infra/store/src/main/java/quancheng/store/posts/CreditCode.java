package quancheng.store.posts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 统一社会信用代码, 18 signs (GB 32100-2015). Its last sign is a check digit that catches every single error and every swap;
 * a random code still passes one time in 31: <b>a check digit is not identity</b>.
 */
public record CreditCode(String value) implements Comparable<CreditCode> {

    /** No I, O, S, V, Z. The value of a sign is its place here, not its place in the alphabet. */
    private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[1-9ANY][" + SIGNS + "]\\d{6}[" + SIGNS + "]{10}");
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}-]");
    /** GB 11714: weights of the eight signs of the organisation code. */
    private static final int[] ORGANISATION = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final String JINAN = "3701";

    public CreditCode {
        if (!SHAPE.matcher(value).matches() || value.charAt(17) != check(value)) {
            throw new IllegalArgumentException("not a credit code: " + value);
        }
    }

    /** What somebody typed, read. */
    public sealed interface Reading {
        record Read(CreditCode code) implements Reading {
        }

        /** Not 18 signs of the set in their places. @param length signs that were typed */
        record WrongShape(int length) implements Reading {
        }

        /** The check digit does not fit: a sign is wrong, or two are swapped. */
        record WrongCheck() implements Reading {
        }
    }

    /** Upper case; blanks, hyphens and full width do not matter. */
    public static Reading read(String raw) {
        String signs = UNSEEN.matcher(Normalizer.normalize(raw, Normalizer.Form.NFKC)).replaceAll("").toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(signs).matches()) {
            return new Reading.WrongShape(signs.codePointCount(0, signs.length()));
        }
        return signs.charAt(17) == check(signs) ? new Reading.Read(new CreditCode(signs)) : new Reading.WrongCheck();
    }

    public static Optional<CreditCode> parse(String raw) {
        return read(raw) instanceof Reading.Read(CreditCode code) ? Optional.of(code) : Optional.empty();
    }

    /** C18 = (31 − Σ value · 3^(i−1) mod 31) mod 31. */
    private static char check(String signs) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += SIGNS.indexOf(signs.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return SIGNS.charAt((31 - sum % 31) % 31);
    }

    /**
     * Whether signs 9 to 17, an organisation code of their own, fit GB 11714 too. False is a warning and no refusal: codes
     * given out since 2015 need not follow the older standard.
     */
    public boolean organisationFits() {
        int sum = 0;
        for (int i = 0; i < ORGANISATION.length; i++) {
            sum += Character.digit(value.charAt(8 + i), 36) * ORGANISATION[i];
        }
        int check = 11 - sum % 11;
        return value.charAt(16) == (check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check));
    }

    /** The six digits of the place of registration. */
    public String region() {
        return value.substring(2, 8);
    }

    /** False for 外地主体: allowed, with an address of work in Jinan. */
    public boolean registeredInJinan() {
        return region().startsWith(JINAN);
    }

    @Override
    public int compareTo(CreditCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
