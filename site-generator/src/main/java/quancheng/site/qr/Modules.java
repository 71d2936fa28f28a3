package quancheng.site.qr;

import io.nayuki.qrcodegen.QrCode;

/** The square of a code without its quiet zone, row by row; a bit is set where a module is black. */
record Modules(int side, long[] bits) {

    static Modules of(QrCode code) {
        var bits = new long[(code.size * code.size + Long.SIZE - 1) / Long.SIZE];
        for (int y = 0, at = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++, at++) {
                bits[at / Long.SIZE] |= code.getModule(x, y) ? 1L << at : 0;
            }
        }
        return new Modules(code.size, bits);
    }

    /** Whether it is black; all is white beyond the edges. */
    boolean at(int x, int y) {
        int at = y * side + x;
        return x >= 0 && y >= 0 && x < side && y < side && (bits[at / Long.SIZE] >>> at & 1) != 0;
    }

    /** Black where one of the two is black and the other is not. */
    Modules against(Modules other) {
        var different = bits.clone();
        for (int i = 0; i < different.length; i++) {
            different[i] ^= other.bits[i];
        }
        return new Modules(side, different);
    }
}
