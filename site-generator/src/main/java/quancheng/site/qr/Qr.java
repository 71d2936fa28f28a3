package quancheng.site.qr;

import io.nayuki.qrcodegen.QrCode;
import java.util.Objects;

/** The QR code of a text, as the bytes of a black-and-white PNG with its quiet zone; the same text gives the same bytes. */
public final class Qr {

    /** Pixels to a module: large enough that a saved picture can be scanned from another screen. */
    private static final int SCALE = 8;

    /** The standard asks for four clear modules on each side (ISO/IEC 18004, 9.1). */
    private static final int QUIET = 4;

    private Qr() {
    }

    public static byte[] png(String text) {
        var code = QrCode.encodeText(Objects.requireNonNull(text), QrCode.Ecc.MEDIUM);
        int side = (code.size + 2 * QUIET) * SCALE;
        return Png.blackAndWhite(side, (x, y) -> code.getModule(x / SCALE - QUIET, y / SCALE - QUIET));
    }
}
