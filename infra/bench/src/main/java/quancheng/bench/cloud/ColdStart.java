package quancheng.bench.cloud;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import quancheng.bench.Bench;
import quancheng.bench.Figures;
import quancheng.testbed.FunctionImage;
import quancheng.testbed.LambdaProcess;
import quancheng.testbed.RuntimeApi;

/**
 * From the start of a process, or from its snapshot, to the first signup answered: the packed archive under Lambda's own
 * runtime client, beside Spring Cloud Function putting one item where we take a place. Turn about, the first round dropped.
 */
final class ColdStart implements Bench {

    private static final int ROUNDS = Integer.getInteger("rounds", 13);
    private static final long TIMEOUT_MILLIS = 60_000;
    private static final Path IMAGE = Path.of("infra/bench/target/image").toAbsolutePath();
    private static final Path WORK = Path.of("infra/bench/target/cold-start").toAbsolutePath();
    private static final Path PEER = Path.of("infra/bench/spring/target/task").toAbsolutePath();

    private record Measured(double wall, double cpu) {
    }

    @Override
    public String name() {
        return "cold-start";
    }

    @Override
    public void run(Figures figures) throws Exception {
        if (!Files.exists(PEER.resolve("lib")) || !built()) {
            figures.skip(name(), "the archive and its peer are not packed: mvn package, then mvn -Pbench");
            return;
        }
        Cores.leaveIt();
        try (var scene = new Scene()) {
            Map<String, List<Measured>> measured = rounds(contenders(scene), scene);
            figures.note("medians of " + (ROUNDS - 1) + " interleaved runs; CPU is the process's own, wall time is this machine's");
            measured.forEach((contender, runs) -> {
                figures.print("cold_start." + contender + ".cpu", median(runs, Measured::cpu), "ms");
                figures.print("cold_start." + contender + ".wall", median(runs, Measured::wall), "ms");
            });
            ratio(figures, measured, "cold_start.of_spring", "ours", "spring");
            ratio(figures, measured, "cold_start.cached_of_spring", "ours_cached", "spring");
            ratio(figures, measured, "cold_start.rehearsed_of_not", "restored_rehearsed", "restored_not");
        }
    }

    private static List<Contender> contenders(Scene scene) {
        var ours = Contender.managed("ours", "quancheng.functions.http.CitizenHandler", WORK, scene.environment());
        FunctionImage.make(IMAGE, ours.handler());
        return List.of(ours, ours.asImage("ours_cached", IMAGE), ours.fromSnapshot("restored_rehearsed", true),
                ours.fromSnapshot("restored_not", false), Contender.managed("spring",
                        "org.springframework.cloud.function.adapter.aws.FunctionInvoker::handleRequest", PEER, scene.peerEnvironment()));
    }

    /** As {@code sam build} unpacks it. */
    private static boolean built() throws IOException, InterruptedException {
        return new ProcessBuilder("make", "-s", "-f", "infra/deploy/Makefile", "build-CitizenFunction", "ARTIFACTS_DIR=" + WORK).inheritIO().start().waitFor() == 0;
    }

    private static Map<String, List<Measured>> rounds(List<Contender> contenders, Scene scene) throws Exception {
        var measured = new HashMap<String, List<Measured>>();
        var order = new ArrayList<>(contenders);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, new Random(round));
            for (Contender contender : order) {
                Measured once = measure(contender, scene);
                if (round > 0) {
                    measured.computeIfAbsent(contender.name(), _ -> new ArrayList<>()).add(once);
                }
            }
        }
        return measured;
    }

    private static Measured measure(Contender contender, Scene scene) throws Exception {
        var api = new RuntimeApi(TIMEOUT_MILLIS);
        var answer = api.invoke(scene.event());
        long start = System.nanoTime();
        try (var process = LambdaProcess.start(api, contender.handler(), contender.task(), contender.environment(), contender.jvm())) {
            double before = 0;
            if (contender.restores()) {
                api.snapshot().join();
                // What the JVM still does by itself is not the restore's.
                Thread.sleep(300);
                before = Cores.used(process.pid());
                start = System.nanoTime();
                api.restore();
            }
            String body = new String(answer.join(), StandardCharsets.UTF_8);
            double wall = (System.nanoTime() - start) / 1e6;
            double cpu = Cores.used(process.pid()) - before;
            if (body.contains("\"statusCode\":503")) {
                // This machine was too busy to answer within a citizen's patience: no measurement.
                return measure(contender, scene);
            }
            if (!body.contains("\"statusCode\":201")) {
                throw new IllegalStateException(contender.name() + " answered " + body);
            }
            return new Measured(wall, cpu);
        }
    }

    private static void ratio(Figures figures, Map<String, List<Measured>> measured, String name, String one, String other) {
        figures.print(name + ".cpu", median(measured.get(one), Measured::cpu) / median(measured.get(other), Measured::cpu), "ratio");
        figures.print(name + ".wall", median(measured.get(one), Measured::wall) / median(measured.get(other), Measured::wall), "ratio");
    }

    private static double median(List<Measured> runs, ToDoubleFunction<Measured> of) {
        double[] sorted = runs.stream().mapToDouble(of).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
