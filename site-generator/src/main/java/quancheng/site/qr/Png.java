package quancheng.site.qr;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes square PNG pictures of black and white modules, and nothing else. The JDK's ImageIO would do it too, but it starts
 * the desktop classes, which costs a cold Lambda more than the whole page.
 */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** Pixels to a module: large enough that a saved picture can be scanned from another screen, and one byte wide at one bit a pixel. */
    private static final int SCALE = 8;

    /** PNG's filter that writes a row as its difference from the row above: a repeated row is zeros. */
    private static final byte UP = 2;

    /** True where a module is black. */
    interface Ink {
        boolean at(int x, int y);
    }

    private Png() {
    }

    static byte[] ofModules(int side, Ink ink) {
        var out = new ByteArrayOutputStream(1024);
        out.writeBytes(SIGNATURE);
        chunk(out, "IHDR", header(side * SCALE));
        chunk(out, "IDAT", deflated(rows(side, ink)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** One bit deep, greyscale, deflate, no interlacing. */
    private static byte[] header(int side) {
        var header = new ByteArrayOutputStream(13);
        header.writeBytes(bigEndian(side));
        header.writeBytes(bigEndian(side));
        header.writeBytes(new byte[] {1, 0, 0, 0, 0});
        return header.toByteArray();
    }

    /** Each row starts with its filter; only the first row of a module differs from the one above. */
    private static byte[] rows(int side, Ink ink) {
        int width = 1 + side;
        var rows = new byte[side * SCALE * width];
        var above = new byte[side];
        for (int row = 0; row < side * SCALE; row++) {
            rows[row * width] = UP;
            if (row % SCALE == 0) {
                difference(rows, row * width + 1, above, row / SCALE, ink);
            }
        }
        return rows;
    }

    private static void difference(byte[] rows, int at, byte[] above, int y, Ink ink) {
        for (int x = 0; x < above.length; x++) {
            byte here = ink.at(x, y) ? 0 : (byte) 0xff;
            rows[at + x] = (byte) (here - above[x]);
            above[x] = here;
        }
    }

    private static byte[] deflated(byte[] rows) {
        try (var deflater = new Deflater(Deflater.BEST_SPEED)) {
            deflater.setInput(rows);
            deflater.finish();
            var out = new ByteArrayOutputStream(1024);
            var buffer = new byte[1024];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeBytes(bigEndian(data.length));
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(bigEndian((int) crc.getValue()));
    }

    private static byte[] bigEndian(int value) {
        return new byte[] {(byte) (value >>> 24), (byte) (value >>> 16), (byte) (value >>> 8), (byte) value};
    }
}
