package quancheng.bench.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A folder to measure in, and processes to be timed. In memory where the system offers that: a disk would be measured too. */
final class Workbench implements AutoCloseable {

    private static final Path MEMORY = Path.of("/dev/shm");

    private final Path folder;

    Workbench() throws IOException {
        folder = Files.isWritable(MEMORY) ? Files.createTempDirectory(MEMORY, "quancheng") : Files.createTempDirectory("quancheng");
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** Seconds from start to end of a process that must succeed. */
    double seconds(List<String> command) throws IOException, InterruptedException {
        var output = path("output.txt").toFile();
        long start = System.nanoTime();
        var process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(output).start();
        int code = process.waitFor();
        double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + code + ": " + Files.readString(output.toPath()));
        }
        return seconds;
    }

    static boolean hasCommand(String name) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }

    void delete(String name) throws IOException {
        var root = path(name);
        if (Files.exists(root)) {
            try (var files = Files.walk(root)) {
                for (var file : new ArrayList<>(files.sorted(Comparator.reverseOrder()).toList())) {
                    Files.delete(file);
                }
            }
        }
    }

    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    @Override
    public void close() throws IOException {
        delete("");
    }
}
