package quancheng.store.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line in the chain of whoever did it: its seal covers what it says and the seal before it, so that no line can be changed
 * or taken out from between others without notice.
 *
 * @param number   from 1, in her month
 * @param previous seal of the line before; of her last line in the month before for the first, or {@link #START}
 * @param seal     SHA-256, in hex
 */
public record SealedLine(AuditLine line, int number, String previous, String seal) {

    public static final String START = "start";

    /** The line that comes after this one, or the first of all. */
    static SealedLine after(Optional<SealedLine> last, int number, AuditLine line) {
        String previous = last.map(SealedLine::seal).orElse(START);
        return new SealedLine(line, number, previous, seal(line, number, previous));
    }

    /** Whether it says what it said when it was written. */
    public boolean isWhole() {
        return seal.equals(seal(line, number, previous));
    }

    private static String seal(AuditLine line, int number, String previous) {
        Actor by = line.by();
        var details = new TreeMap<>(line.details()).toString();
        return sha256(Stream.of(previous, String.valueOf(number), by.subject(), by.name(), by.role(), by.unit(), line.at().toString(),
                        line.kind().slug(), line.about(), details, line.purpose())
                .map(field -> field.length() + ":" + field).collect(Collectors.joining()));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
