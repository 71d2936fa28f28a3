package quancheng.bench.cloud;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Which core works for whom, where that can be said. */
final class Cores {

    private static final boolean SAYABLE = Files.exists(Path.of("/usr/bin/taskset")) && Runtime.getRuntime().availableProcessors() > 1;

    private Cores() {
    }

    /** What a measured process is started with. */
    static List<String> mine() {
        return SAYABLE ? List.of("/usr/bin/taskset", "-c", "0") : List.of();
    }

    /** Moves this process, and the tables in it, to another one. */
    static void leaveIt() throws IOException, InterruptedException {
        if (SAYABLE) {
            new ProcessBuilder("/usr/bin/taskset", "-acp", "1", Long.toString(ProcessHandle.current().pid()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        }
    }

    /** What a process has used so far, in milliseconds: exact while no thread of it has ended, else to ten. */
    static double used(long pid) throws IOException {
        String[] stat = Files.readString(Path.of("/proc/" + pid + "/stat")).replaceFirst("(?s).*\\)", "").strip().split(" ");
        return Math.max((Long.parseLong(stat[11]) + Long.parseLong(stat[12])) * 10, threads(pid));
    }

    private static double threads(long pid) throws IOException {
        double nanos = 0;
        for (File thread : Path.of("/proc/" + pid + "/task").toFile().listFiles()) {
            try {
                nanos += Long.parseLong(Files.readString(thread.toPath().resolve("schedstat")).split(" ")[0]);
            } catch (NoSuchFileException _) {
                // It has ended meanwhile, or this kernel does not count so finely.
            }
        }
        return nanos / 1e6;
    }
}
