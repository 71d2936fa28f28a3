package quancheng.site.qr;

import java.util.Arrays;

/**
 * A deflate stream (RFC 1951) of one block, with codes chosen beforehand for what a QR picture consists of: modules that are
 * as the one above, modules that are not, and rows that repeat. A general compressor looks for that anew in every picture,
 * which took ten times as long and packed less tightly.
 */
final class Packed {

    private static final int END = 256;
    private static final int LENGTHS = 257;
    private static final int LONGEST = 258;
    private static final int SHORTEST = 3;

    /** The first length and the number of extra bits of each length code (RFC 1951, 3.2.5); the same for distances. */
    private static final int[] LENGTH_FROM = {3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
        163, 195, 227, 258};
    private static final int[] LENGTH_BITS = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0};
    private static final int[] DISTANCE_FROM = {1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769};
    private static final int[] DISTANCE_BITS = {0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8};

    /** How many bits each symbol takes. Unchanged modules are the most frequent; all other bytes do not occur. */
    private static final int[] LITERALS = bits(286, 1, 0, 3, 1, 4, 2, 3, 255);
    private static final int[] DISTANCES = bits(30, 4, 0, 4, 1);
    private static final int[] OF_LENGTHS = bits(19, 4, 1, 4, 3, 4, 4, 2, 5, 2, 7, 2, 8, 4, 18);

    /** The order in which the lengths of the codes of lengths stand (RFC 1951, 3.2.7), as far as they are used. */
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1};

    static {
        Arrays.fill(LITERALS, END, 274, 7);
        Arrays.fill(LITERALS, 274, 286, 8);
        Arrays.fill(DISTANCES, 2, 30, 5);
    }

    private static final int[] LITERAL_CODES = codes(LITERALS);
    private static final int[] DISTANCE_CODES = codes(DISTANCES);

    private byte[] bytes = new byte[1024];
    private int length;
    private long pending;
    private int waiting;

    Packed() {
        header();
    }

    /** A byte: 0, 1, 2 or 255. */
    void literal(int value) {
        put(LITERAL_CODES[value], LITERALS[value]);
    }

    /** The bytes that lie {@code distance} back, again; at least three of them. */
    void repeat(int count, int distance) {
        for (int left = count; left > 0;) {
            int now = left - LONGEST > 0 && left - LONGEST < SHORTEST ? LONGEST - SHORTEST : Math.min(left, LONGEST);
            coded(now, LENGTH_FROM, LENGTH_BITS, LENGTHS, LITERAL_CODES, LITERALS);
            coded(distance, DISTANCE_FROM, DISTANCE_BITS, 0, DISTANCE_CODES, DISTANCES);
            left -= now;
        }
    }

    byte[] finished() {
        literal(END);
        put(0, 7);
        flush();
        return Arrays.copyOf(bytes, length);
    }

    /** The last block, its codes as given by their lengths. */
    private void header() {
        put(1, 1);
        put(2, 2);
        put(LITERALS.length - LENGTHS, 5);
        put(DISTANCES.length - 1, 5);
        put(ORDER.length - 4, 4);
        for (int symbol : ORDER) {
            put(OF_LENGTHS[symbol], 3);
        }
        int[] codes = codes(OF_LENGTHS);
        lengths(codes, LITERALS, 0, 3);
        zeros(codes, 138);
        zeros(codes, 255 - 3 - 138);
        lengths(codes, LITERALS, 255, LITERALS.length);
        lengths(codes, DISTANCES, 0, DISTANCES.length);
    }

    private void lengths(int[] codes, int[] lengths, int from, int to) {
        for (int i = from; i < to; i++) {
            put(codes[lengths[i]], OF_LENGTHS[lengths[i]]);
        }
    }

    private void zeros(int[] codes, int count) {
        put(codes[18], OF_LENGTHS[18]);
        put(count - 11, 7);
    }

    private void coded(int value, int[] from, int[] extra, int base, int[] codes, int[] lengths) {
        int at = Arrays.binarySearch(from, value);
        int index = at >= 0 ? at : -at - 2;
        put(codes[base + index], lengths[base + index]);
        put(value - from[index], extra[index]);
    }

    private void put(int value, int bits) {
        pending |= (long) value << waiting;
        waiting += bits;
        if (waiting >= Integer.SIZE) {
            flush();
        }
    }

    /** Whole bytes. */
    private void flush() {
        if (length + Long.BYTES > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        for (; waiting >= Byte.SIZE; waiting -= Byte.SIZE, pending >>>= Byte.SIZE) {
            bytes[length++] = (byte) pending;
        }
    }

    /** Pairs of bits and symbol. */
    private static int[] bits(int symbols, int... pairs) {
        var bits = new int[symbols];
        for (int i = 0; i < pairs.length; i += 2) {
            bits[pairs[i + 1]] = pairs[i];
        }
        return bits;
    }

    /** Canonical codes (RFC 1951, 3.2.2), turned round because they are sent from their highest bit. */
    private static int[] codes(int[] lengths) {
        var codes = new int[lengths.length];
        int code = 0;
        for (int bits = 1; bits <= 8; bits++, code <<= 1) {
            for (int symbol = 0; symbol < lengths.length; symbol++) {
                if (lengths[symbol] == bits) {
                    codes[symbol] = Integer.reverse(code++) >>> Integer.SIZE - bits;
                }
            }
        }
        return codes;
    }
}
