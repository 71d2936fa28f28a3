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

    private static final Path OWN = Path.of("/proc/self/stat");

    private final Path folder;

    Workbench() throws IOException {
        folder = Files.isWritable(MEMORY) ? Files.createTempDirectory(MEMORY, "quancheng") : Files.createTempDirectory("quancheng");
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** Runs a process that must succeed. */
    Spent run(List<String> command) throws IOException, InterruptedException {
        var output = path("output.txt").toFile();
        double before = ofChildren();
        long start = System.nanoTime();
        var process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(output).start();
        int code = process.waitFor();
        double wall = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + code + ": " + Files.readString(output.toPath()));
        }
        return new Spent(wall, ofChildren() - before);
    }

    /** Processor seconds of all processes started here that have ended (proc(5): cutime, cstime, in hundredths). */
    private static double ofChildren() throws IOException {
        if (!Files.isReadable(OWN)) {
            return Double.NaN;
        }
        String text = Files.readString(OWN);
        String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / 100.0;
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

    @Override
    public void close() throws IOException {
        delete("");
    }
}
