package quancheng.bench.signups;

import quancheng.bench.Bench;
import quancheng.bench.Figures;

/** The model of {@link Contention} for 1, 4 and 16 counters; the table stands in {@code infra/bench/README.md}. */
final class ContentionBench implements Bench {

    private static final long SEED = 20_270_308;

    @Override
    public String name() {
        return "signup-contention";
    }

    @Override
    public void run(Figures figures) {
        figures.note("a model with stated assumptions (Contention), not a measurement of AWS");
        for (int clients : new int[] {1_000, 10_000}) {
            for (int counters : new int[] {1, 4, 16}) {
                var result = new Contention(clients, counters, SEED).run();
                String name = "model_" + clients + "_clients_" + counters + "_counters_";
                figures.print(name + "sold_after", result.soldAt() / 1_000, "s");
                figures.print(name + "attempts", result.attempts(), "transactions");
                figures.print(name + "conflicts", result.conflicts(), "transactions");
                figures.print(name + "throttled", result.throttles(), "transactions");
                figures.print(name + "told_busy", result.busy(), "clients");
                figures.print(name + "winner_p50", result.p50(), "ms");
                figures.print(name + "winner_p99", result.p99(), "ms");
            }
        }
    }
}
