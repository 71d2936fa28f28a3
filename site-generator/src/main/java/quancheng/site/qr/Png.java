package quancheng.site.qr;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes square PNG pictures of one bit a pixel, and nothing else. The JDK's ImageIO would do it too, but it starts the
 * desktop classes, which costs a cold Lambda more than the whole page.
 */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** True where a pixel is black. */
    interface Ink {
        boolean at(int x, int y);
    }

    private Png() {
    }

    static byte[] blackAndWhite(int side, Ink ink) {
        var out = new ByteArrayOutputStream(1024);
        out.writeBytes(SIGNATURE);
        chunk(out, "IHDR", header(side));
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

    /** Each row starts with its filter: "up" turns a repeated row into zeros, which deflate to next to nothing. */
    private static byte[] rows(int side, Ink ink) {
        int width = 1 + (side + 7) / 8;
        var plain = new byte[side * width];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (!ink.at(x, y)) {
                    plain[y * width + 1 + x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
        }
        return filteredUp(plain, width);
    }

    private static byte[] filteredUp(byte[] plain, int width) {
        var rows = plain.clone();
        for (int i = 0; i < rows.length; i++) {
            if (i % width == 0) {
                rows[i] = 2;
            } else if (i >= width) {
                rows[i] = (byte) (plain[i] - plain[i - width]);
            }
        }
        return rows;
    }

    private static byte[] deflated(byte[] rows) {
        try (var deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
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
