package quancheng.site.qr;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

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
        chunk(out, "IDAT", zlib(side, ink));
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

    /** RFC 1950: two bytes that name the method, the rows, their checksum. */
    private static byte[] zlib(int side, Ink ink) {
        var sum = new Sum();
        var packed = new Packed();
        var row = new byte[1 + side];
        var above = new byte[side];
        for (int y = 0; y < side; y++) {
            difference(row, above, y, ink);
            sum.row(row);
            sum.repeated(SCALE - 1, UP, row.length);
            pack(packed, row);
        }
        byte[] rows = packed.finished();
        var out = new ByteArrayOutputStream(rows.length + 6);
        out.writeBytes(new byte[] {0x78, 0x01});
        out.writeBytes(rows);
        out.writeBytes(bigEndian(sum.value()));
        return out.toByteArray();
    }

    private static void difference(byte[] row, byte[] above, int y, Ink ink) {
        row[0] = UP;
        for (int x = 0; x < above.length; x++) {
            byte here = ink.at(x, y) ? 0 : (byte) 0xff;
            row[1 + x] = (byte) (here - above[x]);
            above[x] = here;
        }
    }

    /** The row as it is, then one of nothing but zeros, then that again. */
    private static void pack(Packed packed, byte[] row) {
        for (byte value : row) {
            packed.literal(value & 0xff);
        }
        packed.literal(UP);
        packed.literal(0);
        packed.repeat(row.length - 2, 1);
        packed.repeat((SCALE - 2) * row.length, row.length);
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
