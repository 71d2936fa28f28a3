package quancheng.local;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** What a camera sees that is held over a picture: grey all around, and the picture in the middle. */
final class Film {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int FRAMES = 2;
    private static final byte GREY = (byte) 150;

    private Film() {
    }

    /** Y4M, 4:2:0: a plane of brightness, then two of colour at half the size. */
    static Path of(byte[] png, Path file) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        var film = new ByteArrayOutputStream();
        film.writeBytes(("YUV4MPEG2 W" + WIDTH + " H" + HEIGHT + " F10:1 Ip A1:1 C420jpeg\n").getBytes(StandardCharsets.US_ASCII));
        for (int frame = 0; frame < FRAMES; frame++) {
            film.writeBytes("FRAME\n".getBytes(StandardCharsets.US_ASCII));
            film.writeBytes(brightness(picture));
            film.writeBytes(filled(WIDTH * HEIGHT / 2, (byte) 128));
        }
        return Files.write(file, film.toByteArray());
    }

    private static byte[] brightness(BufferedImage picture) {
        byte[] plane = filled(WIDTH * HEIGHT, GREY);
        int left = (WIDTH - picture.getWidth()) / 2;
        int top = (HEIGHT - picture.getHeight()) / 2;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                plane[(top + y) * WIDTH + left + x] = (byte) (picture.getRGB(x, y) & 0xff);
            }
        }
        return plane;
    }

    private static byte[] filled(int length, byte with) {
        var bytes = new byte[length];
        Arrays.fill(bytes, with);
        return bytes;
    }
}
