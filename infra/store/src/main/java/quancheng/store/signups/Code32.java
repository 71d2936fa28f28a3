package quancheng.store.signups;

import java.math.BigInteger;

/** The 32 signs of a signup code: no 0, O, 1 or I, so that nobody reads one for the other. Each carries five bits. */
final class Code32 {

    static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final BigInteger BASE = BigInteger.valueOf(SIGNS.length());

    private Code32() {
    }

    /** The first {@code length} signs of these bytes. */
    static String encode(byte[] bytes, int length) {
        var signs = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            signs.append(SIGNS.charAt(fiveBits(bytes, i * 5)));
        }
        return signs.toString();
    }

    private static int fiveBits(byte[] bytes, int from) {
        int value = 0;
        for (int bit = from; bit < from + 5; bit++) {
            value = value << 1 | bytes[bit / 8] >> (7 - bit % 8) & 1;
        }
        return value;
    }

    static String encode(BigInteger number) {
        var signs = new StringBuilder();
        for (BigInteger rest = number; rest.signum() > 0; rest = rest.divide(BASE)) {
            signs.append(SIGNS.charAt(rest.mod(BASE).intValue()));
        }
        return signs.reverse().toString();
    }

    /** The number these signs stand for; every character must be one of {@link #SIGNS}. */
    static BigInteger decode(String signs) {
        return signs.chars().mapToObj(sign -> BigInteger.valueOf(SIGNS.indexOf(sign)))
                .reduce(BigInteger.ZERO, (number, digit) -> number.multiply(BASE).add(digit));
    }
}
