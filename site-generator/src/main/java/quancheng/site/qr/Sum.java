package quancheng.site.qr;

/**
 * Adler-32 (RFC 1950, 9) of the rows of a picture. The JDK's has to be shown every byte; of rows that are empty but for their
 * first byte, which most of a picture is, the sum can be told at once.
 */
final class Sum {

    private static final int PRIME = 65_521;

    private long bytes = 1;
    private long sums;

    void row(byte[] row) {
        for (byte value : row) {
            bytes += value & 0xff;
            sums += bytes;
        }
        bytes %= PRIME;
        sums %= PRIME;
    }

    /** As many rows of one byte and then zeros. */
    void repeated(int rows, int first, int length) {
        for (int row = 0; row < rows; row++) {
            bytes += first;
            sums += length * bytes;
        }
    }

    int value() {
        return (int) (sums % PRIME << Short.SIZE | bytes % PRIME);
    }
}
