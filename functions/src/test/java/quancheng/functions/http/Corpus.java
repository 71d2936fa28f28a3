package quancheng.functions.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The public corpora of bad input, where they lie beside the checkout. */
final class Corpus {

    private static final Path FOLDER = Path.of("../../shared/corpora");

    private Corpus() {
    }

    static boolean isThere() {
        return Files.exists(FOLDER);
    }

    /** The Big List of Naughty Strings. */
    static List<String> naughty() {
        List<String> texts = new ArrayList<>();
        try (var json = new JsonFactory().createParser(FOLDER.resolve("blns.json").toFile())) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.VALUE_STRING) {
                    texts.add(json.getText());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** JSONTestSuite by name: what begins with n_ is no JSON. */
    static Map<String, byte[]> json() {
        Map<String, byte[]> files = new TreeMap<>();
        try (var listed = Files.list(FOLDER.resolve("json-test-suite"))) {
            for (Path file : listed.filter(Files::isRegularFile).toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
