package quancheng.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The sources of this module, for tests that hold a rule about how they are written. */
public final class Sources {

    private Sources() {
    }

    /** Path to text of every file with this ending under {@code src/main}. */
    public static Map<Path, String> ending(String ending) {
        var found = new TreeMap<Path, String>();
        try (var files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(ending)).toList()) {
                found.put(file, Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
