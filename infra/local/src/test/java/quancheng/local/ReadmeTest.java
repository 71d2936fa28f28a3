package quancheng.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quancheng.testbed.Template;

/** Every path and every class the README names is there. */
class ReadmeTest {

    private static final Path ROOT = Template.find().folder();

    /** {@code `infra/store`}, {@code `pom.xml`}, or the target of a link; addresses and commands are neither. */
    private static final Pattern PATH = Pattern.compile("`((?:[\\w.-]+/)+[\\w.-]*|[\\w-]+\\.(?:md|yaml|xml|toml|csv|java|jte|properties))`|]\\((?!https?:|#)([^)#]+)");

    /** {@code `SignUp`}: two humps or more, as class names here have; or {@code `SignUp.java`}. */
    private static final Pattern CLASS = Pattern.compile("`((?:[A-Z][a-z0-9]+){2,})(?:\\.java)?`");

    @Test
    void whatTheReadmeNamesIsThere() throws IOException {
        assertEquals(List.of(), missing(Files.readString(ROOT.resolve("README.md"))));
    }

    @Test
    void whatIsNotThereIsNoticed() throws IOException {
        assertEquals(List.of("infra/castle", "pictures/none.png", "NoSuchClass"),
                missing("`infra/castle` `infra/store` [a](pictures/none.png) `NoSuchClass` `LocalDynamo` `/activities/` `mvn verify`"));
    }

    private static List<String> missing(String readme) throws IOException {
        Set<String> files = files();
        Predicate<String> isThere = path -> Files.exists(ROOT.resolve(path))
                || files.stream().anyMatch(file -> file.endsWith("/" + path) || file.contains("/" + path + (path.endsWith("/") ? "" : "/")));
        return Stream.concat(
                PATH.matcher(readme).results().map(found -> found.group(1) == null ? found.group(2) : found.group(1)).filter(isThere.negate()),
                CLASS.matcher(readme).results().map(found -> found.group(1)).filter(name -> !files.stream().anyMatch(file -> file.endsWith("/" + name + ".java"))))
                .distinct().toList();
    }

    private static Set<String> files() throws IOException {
        try (var all = Files.walk(ROOT)) {
            return all.map(file -> ROOT.relativize(file).toString()).filter(file -> !file.contains("target/") && !file.startsWith(".git/"))
                    .collect(Collectors.toSet());
        }
    }
}
