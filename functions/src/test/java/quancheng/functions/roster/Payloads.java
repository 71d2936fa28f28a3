package quancheng.functions.roster;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that spreadsheets, parsers and people stumble over: our own small corpus, and the public one where it lies beside the checkout. */
final class Payloads {

    private static final Path PUBLIC = Path.of("../../shared/corpora/blns.json");
    private static final Pattern SIGN = Pattern.compile("\\\\u([0-9A-F]{4})");

    private Payloads() {
    }

    static List<String> own() {
        try (var lines = Payloads.class.getResourceAsStream("payloads.txt")) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().map(Payloads::unescaped).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean publicThere() {
        return Files.exists(PUBLIC);
    }

    /** The Big List of Naughty Strings. */
    static List<String> naughty() {
        List<String> texts = new ArrayList<>();
        try (var json = new JsonFactory().createParser(PUBLIC.toFile())) {
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

    private static String unescaped(String line) {
        return SIGN.matcher(line.replace("\\t", "\t").replace("\\r", "\r").replace("\\n", "\n"))
                .replaceAll(sign -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(sign.group(1), 16))));
    }
}
