package quancheng.bench.cloud;

import java.io.IOException;
import java.nio.file.Files;
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

    /** What a process has used so far, in milliseconds; ten are the grain. */
    static long used(long pid) throws IOException {
        String[] stat = Files.readString(Path.of("/proc/" + pid + "/stat")).replaceFirst("(?s).*\\)", "").strip().split(" ");
        return (Long.parseLong(stat[11]) + Long.parseLong(stat[12])) * 10;
    }
}
