package quancheng.bench.site;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * The generator as a program of its own: jars and an AOT cache (JEP 514), which is made by one training run. C1 alone and the
 * serial collector, because the work is over before the better compiler pays.
 */
final class Generator {

    private static final List<String> JARS =
            List.of("site-generator-", "store-", "runtime-", "jte-runtime-", "fastcsv-", "jackson-core-", "pinyin4j-", "qrcodegen-", "dynamodb-enhanced-");

    private final Workbench workbench;
    private final String classPath;

    Generator(Workbench workbench) throws IOException, InterruptedException {
        this.workbench = workbench;
        this.classPath = classPath();
        SyntheticProgramme.write(workbench.path("training.csv"), 1000);
        workbench.run(command(List.of("-XX:AOTCacheOutput=" + cache()), "training.csv", "training"));
        workbench.delete("training");
    }

    /** The whole process, JVM start included. @param more options of the generator */
    Spent run(String programme, String out, String... more) throws IOException, InterruptedException {
        return workbench.run(command(List.of("-XX:AOTCache=" + cache()), programme, out, more));
    }

    private Path cache() {
        return workbench.path("site.aot");
    }

    private List<String> command(List<String> aot, String programme, String out, String... more) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(aot);
        command.addAll(List.of("-classpath", classPath, "quancheng.site.publish.Generate", "--programme", programme, "--out", out,
                "--origin", "https://women.jinan.example", "--now", SyntheticProgramme.NOW.toString()));
        command.addAll(List.of(more));
        return command;
    }

    /** The cache takes classes from jars only, so folders of classes are packed first. */
    private String classPath() throws IOException {
        var jars = new ArrayList<String>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            var path = Path.of(entry).toAbsolutePath();
            if (Files.isDirectory(path)) {
                jars.add(packed(path, "classes-" + jars.size() + ".jar"));
            } else if (isOurs(path)) {
                jars.add(path.toString());
            }
        }
        return String.join(File.pathSeparator, jars);
    }

    private static boolean isOurs(Path jar) {
        return JARS.stream().anyMatch(jar.getFileName().toString()::startsWith);
    }

    private String packed(Path classes, String name) {
        var jar = workbench.path(name).toString();
        int code = ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, "cf", jar, "-C", classes.toString(), ".");
        if (code != 0) {
            throw new IllegalStateException("jar ended with " + code + " for " + Arrays.asList(classes, jar));
        }
        return jar;
    }
}
