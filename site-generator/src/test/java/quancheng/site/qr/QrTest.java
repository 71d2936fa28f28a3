package quancheng.site.qr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.nayuki.qrcodegen.QrSegment;
import java.io.ByteArrayInputStream;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.Adler32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrTest {

    private static final String ADDRESS = "https://nvren.jinan.example/activities/a05/";

    @Test
    void aScannerReadsBackWhatWasWritten() throws Exception {
        assertEquals(ADDRESS, read(Qr.png(ADDRESS)));
        assertEquals("泉城有她", read(Qr.png("泉城有她")));
    }

    @Test
    void everyAddressCanBeScanned() throws Exception {
        for (int n = 0; n < 200; n++) {
            String address = "https://women%d.jinan.example/women/en/activities/a%05d/".formatted(n % 7, n * 37);
            assertEquals(address, read(Qr.png(address)));
        }
    }

    @Test
    void theScannerOfThisTestSeesAnotherText() throws Exception {
        assertTrue(!ADDRESS.equals(read(Qr.png(ADDRESS + "x"))));
    }

    @Test
    void anAddressFitsInAKilobyte() {
        assertTrue(Qr.png(ADDRESS).length <= 1024, () -> Qr.png(ADDRESS).length + " bytes");
    }

    @Test
    void theSameTextGivesTheSameBytes() {
        assertArrayEquals(Qr.png(ADDRESS), Qr.png(ADDRESS));
    }

    @Test
    void aPictureIsTheSameWhetherOthersOfItsLengthWereDrawnBefore() {
        var random = new Random(8);
        for (int n = 0; n < 300; n++) {
            String text = random.ints(1 + n, 0, 0x7f).mapToObj(letter -> letter % 9 == 0 ? "泉" : Character.toString(letter)).collect(Collectors.joining());
            String other = text.substring(0, n) + (text.charAt(n) == 'a' ? 'b' : 'a');
            assertArrayEquals(Qr.png(Qr.alone(QrSegment.makeSegments(text))), Qr.png(text), text);
            assertArrayEquals(Qr.png(Qr.alone(QrSegment.makeSegments(other))), Qr.png(other), other);
        }
    }

    @Test
    void theSumOfRowsIsTheOneOfTheirBytes() {
        var sum = new Sum();
        var checked = new Adler32();
        for (int y = 0; y < 200; y++) {
            byte[] row = {2, (byte) 255, 0, 1, (byte) y};
            sum.row(row);
            sum.repeated(7, 2, row.length);
            checked.update(row);
            for (int again = 0; again < 7; again++) {
                checked.update(new byte[] {2, 0, 0, 0, 0});
            }
        }
        assertEquals((int) checked.getValue(), sum.value());
    }

    private static String read(byte[] png) throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var seen = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        var bitmap = new BinaryBitmap(new HybridBinarizer(seen));
        return new QRCodeReader().decode(bitmap).getText();
    }
}
