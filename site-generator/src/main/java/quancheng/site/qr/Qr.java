package quancheng.site.qr;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;

/** The QR code of a text, as the bytes of a black-and-white PNG with its quiet zone; the same text gives the same bytes. */
public final class Qr {

    /** The standard asks for four clear modules on each side (ISO/IEC 18004, 9.1). */
    private static final int QUIET = 4;

    /**
     * Scanners read any of the eight masks. Of 300 addresses, ZXing's camera reader read all with this one, and missed two
     * with the standard's choice, which tries all eight and so costs more than the rest of an activity's files together.
     */
    private static final int MASK = 6;

    private Qr() {
    }

    public static byte[] png(String text) {
        var code = QrCode.encodeSegments(QrSegment.makeSegments(text), QrCode.Ecc.MEDIUM,
                QrCode.MIN_VERSION, QrCode.MAX_VERSION, MASK, true);
        return Png.ofModules(code.size + 2 * QUIET, (x, y) -> code.getModule(x - QUIET, y - QUIET));
    }
}
