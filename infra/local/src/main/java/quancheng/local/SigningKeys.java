package quancheng.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** The secret of this machine: made at random, and kept beside the data where data is kept, for codes must outlive a run. */
final class SigningKeys {

    private SigningKeys() {
    }

    static String in(Optional<Path> data) {
        return data.map(SigningKeys::kept).orElseGet(SigningKeys::random);
    }

    private static String kept(Path directory) {
        Path file = directory.resolve("signing-keys");
        try {
            if (!Files.exists(file)) {
                Files.writeString(Files.createDirectories(directory).resolve("signing-keys"), random());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
