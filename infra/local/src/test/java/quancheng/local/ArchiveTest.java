package quancheng.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quancheng.testbed.Template;

/** What {@code sam build} would put into the cloud: {@code mvn verify} has packed it before these run, {@code mvn test} has not. */
class ArchiveTest {

    private static final Template TEMPLATE = Template.find();
    private static final Path ROOT = TEMPLATE.folder();
    private static final List<Path> ARCHIVES = List.of(ROOT.resolve("functions/target/functions.zip"), ROOT.resolve("site-generator/target/site-generator.zip"));
    private static final long LARGEST = 16_000_000;
    private static final List<String> NEVER = List.of("DynamoDBLocal", "netty", "apache-client", "apache5-client", "aws-crt", "sqlite", "jetty", "log4j", "kotlin", "junit");

    @TempDir
    private Path directory;

    @Test
    void everyFunctionsHandlerIsInWhatIsBuiltForIt() throws Exception {
        packed();
        for (var function : TEMPLATE.resources("AWS::Serverless::Function").entrySet()) {
            Path built = directory.resolve(function.getKey());
            assertEquals("", make(built, "build-" + function.getKey()), function.getKey());
            String handler = ((String) function.getValue().get("Handler")).replace('.', '/') + ".class";
            assertTrue(jars(built).stream().anyMatch(jar -> holds(jar, handler)), handler);
        }
    }

    @Test
    void nothingIsInItThatOnlyTestsOrOtherClientsNeed() throws Exception {
        packed();
        for (Path archive : ARCHIVES) {
            assertTrue(Files.size(archive) <= LARGEST, archive + " has " + Files.size(archive) + " bytes");
            try (var zip = new JarFile(archive.toFile())) {
                assertTrue(zip.stream().allMatch(entry -> entry.getName().matches("lib/([^/]+\\.jar)?")), archive::toString);
                assertEquals(List.of(), zip.stream().map(Object::toString).filter(name -> NEVER.stream().anyMatch(name::contains)).toList());
            }
        }
    }

    /** A start inflates no class. */
    @Test
    void whatLiesInItsJarsIsNotCompressedASecondTime() throws Exception {
        packed();
        for (String function : List.of("CitizenFunction", "PublishFunction")) {
            Path built = directory.resolve(function);
            assertEquals("", make(built, "build-" + function));
            for (Path jar : jars(built)) {
                try (var file = new JarFile(jar.toFile())) {
                    assertTrue(file.stream().allMatch(entry -> entry.getMethod() == ZipEntry.STORED), jar::toString);
                }
            }
        }
    }

    /** The JVM makes no class for a lambda of theirs; those that stand for them link, and may call what they call. */
    @Test
    void whatItsLambdasHaveBecomeLinks() throws Exception {
        packed();
        for (Path archive : ARCHIVES) {
            try (var linked = Linked.of(PackTest.unpacked(archive, directory.resolve(archive.getFileName())))) {
                assertEquals(0, linked.lambdas());
                assertTrue(linked.adapters() > 1_000);
                assertEquals(List.of(), linked.complaints());
            }
        }
    }

    @Test
    void aMissingArchiveStopsTheBuildAndSaysWhatToDo() throws Exception {
        assertTrue(make(directory, "build-DeskFunction", "FUNCTIONS=nowhere.zip").contains("nowhere.zip is missing: run mvn package first"));
    }

    @Test
    void anArchiveOlderThanItsSourcesStopsTheBuildAndNamesOne() throws Exception {
        Path old = Files.writeString(directory.resolve("old.zip"), "");
        Files.setLastModifiedTime(old, FileTime.fromMillis(0));
        assertTrue(make(directory, "build-PublishFunction", "PUBLISHER=" + old).contains("old.zip is older than pom.xml: run mvn package first"));
        assertTrue(make(directory, "build-KeeperFunction", "FUNCTIONS=" + old).contains("old.zip is older than"));
    }

    private static void packed() {
        var newest = sources().max(FileTime::compareTo).orElseThrow();
        assumeTrue(ARCHIVES.stream().allMatch(archive -> archive.toFile().exists() && modified(archive).compareTo(newest) >= 0),
                "the archives are not packed, or older than their sources: mvn verify packs them first");
    }

    private static Stream<FileTime> sources() {
        return Stream.of("functions", "site-generator", "infra/store", "infra/runtime").flatMap(module -> {
            try (var files = Files.walk(ROOT.resolve(module).resolve("src/main"))) {
                return files.filter(Files::isRegularFile).map(ArchiveTest::modified).toList().stream();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What make said; nothing where all went well. */
    private static String make(Path artifacts, String... target) throws Exception {
        assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(folder -> new File(folder, "make").canExecute()), "make is not installed");
        var command = new ArrayList<>(List.of("make", "-s", "-f", "infra/deploy/Makefile"));
        command.addAll(List.of(target));
        command.add("ARTIFACTS_DIR=" + artifacts);
        Process running = new ProcessBuilder(command).directory(ROOT.toFile()).redirectErrorStream(true).start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return running.waitFor() == 0 && said.isEmpty() ? "" : said;
    }

    private static List<Path> jars(Path built) throws IOException {
        try (var files = Files.list(built.resolve("lib"))) {
            return files.toList();
        }
    }

    private static boolean holds(Path jar, String entry) {
        try (var file = new JarFile(jar.toFile())) {
            return file.getEntry(entry) != null;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
