package quancheng.site.qr;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.util.List;

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
        return png(QrSegment.isAlphanumeric(text) ? alone(QrSegment.makeSegments(text))
                : Alike.code(text, bytes -> alone(List.of(QrSegment.makeBytes(bytes)))));
    }

    static byte[] png(Modules code) {
        return Png.ofModules(code.side() + 2 * QUIET, (x, y) -> code.at(x - QUIET, y - QUIET));
    }

    static Modules alone(List<QrSegment> segments) {
        return Modules.of(QrCode.encodeSegments(segments, QrCode.Ecc.MEDIUM, QrCode.MIN_VERSION, QrCode.MAX_VERSION, MASK, true));
    }
}
