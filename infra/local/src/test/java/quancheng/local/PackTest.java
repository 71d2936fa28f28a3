package quancheng.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quancheng.testbed.Template;

/** What packing makes of lambdas answers as they did: the same classes, compiled for an old and a new JVM, run before and after. */
class PackTest {

    private static final Path ROOT = Template.find().folder();
    private static final Path SOURCES = ROOT.resolve("infra/local/src/test/resources/pack");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"8, Plain", "11, Plain", "25, Plain", "25, Newer"})
    void lambdasAnswerAsClassesWhatTheyAnsweredBefore(String release, String sample) throws Exception {
        Path before = compiled(release, "Further", sample);
        Path after = unpacked(packed(before));
        try (var lambdas = Linked.of(before); var classes = Linked.of(after)) {
            assertTrue(lambdas.lambdas() > 5 && lambdas.adapters() == 0);
            assertTrue(classes.lambdas() == 0 && classes.adapters() > 3);
            assertEquals(List.of(), classes.complaints());
            List<?> answered = answers(lambdas, sample);
            assertTrue(answered.size() > 5);
            assertEquals(answered, answers(classes, sample));
        }
    }

    /** What the test above looks for, it finds. */
    @Test
    void anAdapterThatCallsWhatItMayNotIsComplainedAbout() throws Exception {
        Path jars = compiled("25", "Further", "Newer", "Plain");
        Path outside = unpacked(packed(jars));
        // The classes that were opened for their adapters, as they were before.
        Files.copy(jars.resolve("sample.jar"), outside.resolve("0.jar"));
        Files.move(outside.resolve("sample.jar"), outside.resolve("1.jar"));
        try (var mixed = Linked.of(outside)) {
            assertNotEquals(List.of(), mixed.complaints());
        }
    }

    @Test
    void aSignedJarStopsIt() throws Exception {
        Path jars = Files.createDirectories(folder.resolve("signed"));
        zip(jars.resolve("signed.jar"), "META-INF/SOMEBODY.SF", new byte[0]);
        assertTrue(pack(archive(jars)).contains("lib/signed.jar is signed"));
    }

    private Path compiled(String release, String... samples) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        var arguments = new ArrayList<>(List.of("--release", release, "-Xlint:-options", "-d", classes.toString()));
        Stream.of(samples).forEach(sample -> arguments.add(SOURCES.resolve(sample + ".java").toString()));
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)));
        Path jars = Files.createDirectories(folder.resolve("before"));
        assertEquals(0, java.util.spi.ToolProvider.findFirst("jar").orElseThrow()
                .run(System.out, System.err, "cf", jars.resolve("sample.jar").toString(), "-C", classes.toString(), "."));
        return jars;
    }

    private Path packed(Path jars) throws Exception {
        Path archive = archive(jars);
        assertEquals("", pack(archive));
        return archive;
    }

    private Path archive(Path jars) throws IOException {
        Path archive = folder.resolve("archive.zip");
        Path jar = Files.list(jars).findFirst().orElseThrow();
        zip(archive, "lib/" + jar.getFileName(), Files.readAllBytes(jar));
        return archive;
    }

    private static void zip(Path file, String entry, byte[] content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
        }
    }

    /** What the command said, as the build calls it; nothing where all went well. */
    private static String pack(Path archive) throws Exception {
        Process running = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "infra/deploy/pack/Pack.java", archive.toString())
                .directory(ROOT.toFile()).redirectErrorStream(true).start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return running.waitFor() == 0 && said.isEmpty() ? "" : said;
    }

    private Path unpacked(Path archive) throws IOException {
        return unpacked(archive, folder.resolve("after"));
    }

    static Path unpacked(Path archive, Path into) throws IOException {
        Files.createDirectories(into);
        try (var zip = new ZipFile(archive.toFile())) {
            for (ZipEntry jar : (Iterable<ZipEntry>) zip.stream().filter(entry -> entry.getName().endsWith(".jar")).<ZipEntry>map(entry -> entry)::iterator) {
                Files.copy(zip.getInputStream(jar), into.resolve(Path.of(jar.getName()).getFileName()));
            }
        }
        return into;
    }

    private static List<?> answers(Linked classes, String sample) throws ReflectiveOperationException {
        return (List<?>) ((Supplier<?>) classes.loader().loadClass("sample." + sample).getConstructor().newInstance()).get();
    }
}
