package quancheng.functions.projects;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quancheng.functions.World;
import quancheng.store.projects.Photo;

class PictureTest {

    /** EXIF with one entry: the camera was held on its right side; then a word, as a place or a name would stand there. */
    private static final byte[] EXIF = HexFormat.of().parseHex("ffe10028" + "457869660000" + "4d4d002a00000008" + "0001" + "011200030000000100060000" + "00000000"
            + HexFormat.of().formatHex("secret".getBytes(StandardCharsets.US_ASCII)));

    @Test
    void whatTheCameraWroteIsGoneAndThePictureIsUpright() throws IOException {
        byte[] taken = withExif(file("jpeg", 40, 20));
        assertTrue(text(taken).contains("secret"));
        Photo photo = Picture.redrawn(taken).orElseThrow();
        assertFalse(text(photo.jpeg()).contains("secret") || text(photo.jpeg()).contains("Exif"));
        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(photo.jpeg()));
        assertArrayEquals(new int[] {20, 40}, new int[] {upright.getWidth(), upright.getHeight()});
        assertTrue((upright.getRGB(10, 2) & 0xFF) > 200 && (upright.getRGB(10, 37) & 0xFF) < 60, "what was left is on top");
    }

    @Test
    void aLargePictureFitsARowOfTheTable() throws IOException {
        var noise = new BufferedImage(3000, 2000, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int y = 0; y < 2000; y++) {
            for (int x = 0; x < 3000; x++) {
                noise.setRGB(x, y, random.nextInt());
            }
        }
        assertTrue(Picture.redrawn(written(noise, "jpeg")).orElseThrow().jpeg().length <= Photo.LARGEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7\n", "<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a\1\0\1\0\0\0\0;", "PK\3\4", ""})
    void whatIsNoPhotoIsRefused(String file) {
        assertInstanceOf(PhotoOutcome.NoPicture.class, take(file.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void aPictureCutOffOrWithABrokenExifHarmsNobody() throws IOException {
        byte[] whole = withExif(file("jpeg", 40, 20));
        for (int length = 0; length < whole.length; length += 7) {
            Upright.of(Arrays.copyOf(whole, length));
            Picture.redrawn(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void fiftyMegabytesAreRefusedAndAPhotoSentTwiceIsOne() throws IOException {
        assertInstanceOf(PhotoOutcome.TooLarge.class, take(new byte[50 * 1024 * 1024]));
        byte[] photo = file("png", 30, 30);
        assertEquals(take(photo), take(photo));
    }

    private static PhotoOutcome take(byte[] file) {
        return new World().desk.promises.takePhoto.take(World.patience(), file);
    }

    /** White on its left, black on its right. */
    private static byte[] file(String format, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width / 2; x++) {
                image.setRGB(x, y, 0xFFFFFF);
            }
        }
        return written(image, format);
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] withExif(byte[] jpeg) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.writeBytes(EXIF);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
