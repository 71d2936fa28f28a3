package quancheng.functions.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import quancheng.site.Language;

class MessagesTest {

    private final Set<String> chinese = Messages.keys(Language.ZH);

    @Test
    void everySentenceIsThereInBothLanguages() {
        assertEquals(chinese, Messages.keys(Language.EN));
        for (String key : chinese) {
            assertTrue(Messages.say(Language.ZH, key, 2, 2).matches(".*\\p{IsHan}.*"), key);
            assertTrue(Messages.say(Language.EN, key, 2, 2).matches("[\\x20-\\x7e]+"), key);
        }
    }

    /** Keys made of a field and a reason ({@code code.blank}) are found by their halves. */
    @Test
    void noSentenceIsIdle() {
        String code = classes();
        assertEquals(Set.of(), chinese.stream().filter(key -> !code.contains(key)
                && !(key.contains(".") && code.contains(key.substring(0, key.indexOf('.'))) && code.contains(key.substring(key.indexOf('.')))))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The constants of all our classes, as the compiler wrote them. */
    private static String classes() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("quancheng.functions")
                .stream().map(type -> {
                    try (var in = type.getSource().orElseThrow().getUri().toURL().openStream()) {
                        return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }).collect(Collectors.joining());
    }
}
