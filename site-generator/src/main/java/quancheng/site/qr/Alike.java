package quancheng.site.qr;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * The codes of texts of one length. All of a code but its letters is the same for them, and its error correction is linear: a
 * changed bit of the text flips the same modules in every one. So only the first is encoded, and one more for every bit that
 * changes; the addresses of ten thousand activities differ in some twenty.
 */
final class Alike {

    /** Longer texts are rare and their codes large: not kept. */
    private static final int LONGEST = 128;

    private static final Map<Integer, Alike> BY_LENGTH = new ConcurrentHashMap<>();

    private final Function<byte[], Modules> encode;
    private final byte[] first;
    private final Modules code;
    private final AtomicReferenceArray<Modules> flips;

    private Alike(byte[] first, Function<byte[], Modules> encode) {
        this.encode = encode;
        this.first = first;
        this.code = encode.apply(first);
        this.flips = new AtomicReferenceArray<>(first.length * Byte.SIZE);
    }

    /** @param encode from the bytes of a text, by its length alone always in the same way */
    static Modules code(String text, Function<byte[], Modules> encode) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return bytes.length > LONGEST ? encode.apply(bytes)
                : BY_LENGTH.computeIfAbsent(bytes.length, _ -> new Alike(bytes, encode)).code(bytes);
    }

    private Modules code(byte[] text) {
        var modules = code;
        for (int i = 0; i < text.length; i++) {
            for (int changed = (text[i] ^ first[i]) & 0xff; changed != 0; changed &= changed - 1) {
                modules = modules.against(flip(i * Byte.SIZE + Integer.numberOfTrailingZeros(changed)));
            }
        }
        return modules;
    }

    /** What this bit of the text turns round. */
    private Modules flip(int bit) {
        var known = flips.get(bit);
        if (known == null) {
            byte[] changed = first.clone();
            changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            known = encode.apply(changed).against(code);
            flips.set(bit, known);
        }
        return known;
    }
}
