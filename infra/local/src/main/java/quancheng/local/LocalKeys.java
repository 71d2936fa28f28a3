package quancheng.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** The secrets of this machine: made at random, and kept beside the data where data is kept, for codes and names must outlive a run. */
final class LocalKeys {

    private static final SecureRandom RANDOM = new SecureRandom();

    private LocalKeys() {
    }

    static String signing(Optional<Path> data) {
        return in(data, "signing-keys");
    }

    /** As {@code PERSONAL_KEY} takes a key that is not in KMS. */
    static String personal(Optional<Path> data) {
        return "local:" + in(data, "personal-key");
    }

    private static String in(Optional<Path> data, String name) {
        return data.map(directory -> kept(directory, name)).orElseGet(LocalKeys::random);
    }

    private static String kept(Path directory, String name) {
        Path file = directory.resolve(name);
        try {
            if (!Files.exists(file)) {
                Files.writeString(Files.createDirectories(directory).resolve(name), random());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
