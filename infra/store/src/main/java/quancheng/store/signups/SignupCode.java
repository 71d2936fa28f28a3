package quancheng.store.signups;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import quancheng.store.activities.ActivityId;

/**
 * What a citizen types to find her signup: the activity and the first forty bits of the signup's id. It carries its
 * activity, so finding it is one query and needs no index.
 */
public record SignupCode(ActivityId activity, String start) {

    private static final int START = 8;
    private static final String ID_SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789-";
    private static final BigInteger ID_BASE = BigInteger.valueOf(ID_SIGNS.length());
    private static final Pattern SHAPE = Pattern.compile("[" + Code32.SIGNS + "]{" + (START + 1) + ",28}");

    public static SignupCode of(ActivityId activity, SignupId id) {
        return new SignupCode(activity, id.value().substring(0, START));
    }

    /** What every code of this activity begins with, as it is typed without hyphens. */
    public static String prefix(ActivityId activity) {
        return Code32.encode(number(activity));
    }

    /** Hyphens, blanks, case and width do not matter. Nothing where it cannot be a code. */
    public static Optional<SignupCode> parse(String raw) {
        String signs = Normalizer.normalize(raw, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase();
        if (!SHAPE.matcher(signs).matches()) {
            return Optional.empty();
        }
        int split = signs.length() - START;
        return ActivityId.parse(activity(Code32.decode(signs.substring(0, split))))
                .map(activity -> new SignupCode(activity, signs.substring(split)));
    }

    /** In groups of four from the right: {@code 7VK-7K4M-9PQR}. */
    @Override
    public String toString() {
        String signs = prefix(activity) + start;
        return signs.replaceAll("(?<=.)(?=(?:.{4})+$)", "-");
    }

    /** Bijective: every id is one number and every number one text, so nothing is lost and nothing is padded. */
    private static BigInteger number(ActivityId id) {
        return id.value().chars().mapToObj(sign -> BigInteger.valueOf(ID_SIGNS.indexOf(sign) + 1L))
                .reduce(BigInteger.ZERO, (number, digit) -> number.multiply(ID_BASE).add(digit));
    }

    private static String activity(BigInteger number) {
        var id = new StringBuilder();
        for (BigInteger rest = number; rest.signum() > 0; ) {
            BigInteger less = rest.subtract(BigInteger.ONE);
            id.append(ID_SIGNS.charAt(less.mod(ID_BASE).intValue()));
            rest = less.divide(ID_BASE);
        }
        return id.reverse().toString();
    }
}
