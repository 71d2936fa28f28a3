package quancheng.site.qr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
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

    private static String read(byte[] png) throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var seen = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        var bitmap = new BinaryBitmap(new HybridBinarizer(seen));
        return new QRCodeReader().decode(bitmap).getText();
    }
}
