package quancheng.bench.signups;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A model of a rush on one activity, not a measurement of AWS. Assumptions: clients arrive evenly over five seconds; each
 * reads first (3 ms) and stops when nothing is left; a transaction holds its counter for {@code WINDOW} from start to
 * commit, and any other that starts on the same counter meanwhile is refused after {@code REFUSAL}; each try, in conflict
 * or not, takes two write units of the counter's partition, which has 1,000 a second and refuses what is over, at no cost; clients pause
 * with full jitter from 20 to 320 ms (as {@code store.Patience} does) and give up three seconds after they came.
 */
final class Contention {

    static final int PLACES = 500;
    private static final double ARRIVAL = 5_000;
    private static final double READ = 3;
    private static final double WINDOW = 10;
    private static final double REFUSAL = 5;
    private static final double BUDGET = 3_000;
    private static final int PARTITION_UNITS = 1_000;

    private final Random random;
    private final int[] left;
    private final double[] heldUntil;
    private final double[] units;
    private final double[] refilled;
    private final PriorityQueue<Client> agenda = new PriorityQueue<>(Comparator.comparingDouble(c -> c.time));
    private final List<Double> winners = new ArrayList<>();
    private int attempts;
    private int conflicts;
    private int throttles;
    private int busy;
    private double soldAt;

    private static final class Client {
        private final double came;
        private double time;
        private int tries;

        private Client(double came) {
            this.came = came;
            this.time = came + READ;
        }
    }

    /** Milliseconds; {@code soldAt} is when the last place went, 0 if places were left. */
    record Result(double soldAt, int attempts, int conflicts, int throttles, int busy, double p50, double p99) {
    }

    Contention(int clients, int counters, long seed) {
        random = new Random(seed);
        left = new int[counters];
        heldUntil = new double[counters];
        units = new double[counters];
        refilled = new double[counters];
        for (int k = 0; k < counters; k++) {
            left[k] = PLACES / counters + (k < PLACES % counters ? 1 : 0);
            units[k] = PARTITION_UNITS;
        }
        for (int i = 0; i < clients; i++) {
            agenda.add(new Client(random.nextDouble() * ARRIVAL));
        }
    }

    Result run() {
        while (!agenda.isEmpty()) {
            attempt(agenda.poll());
        }
        winners.sort(Comparator.naturalOrder());
        return new Result(winners.size() == PLACES ? soldAt : 0, attempts, conflicts, throttles, busy,
                winners.get(winners.size() / 2), winners.get(winners.size() * 99 / 100));
    }

    private void attempt(Client client) {
        int k = roomy();
        if (k < 0) {
            return;
        }
        attempts++;
        if (!take(k, client.time)) {
            throttles++;
            again(client);
        } else if (client.time < heldUntil[k]) {
            conflicts++;
            again(client);
        } else {
            heldUntil[k] = client.time + WINDOW;
            left[k]--;
            soldAt = heldUntil[k];
            winners.add(heldUntil[k] - client.came);
        }
    }

    /** A counter with room, by chance; -1 where all is gone. */
    private int roomy() {
        int[] open = IntStream.range(0, left.length).filter(k -> left[k] > 0).toArray();
        return open.length == 0 ? -1 : open[random.nextInt(open.length)];
    }

    private boolean take(int k, double now) {
        units[k] = Math.min(PARTITION_UNITS, units[k] + Math.max(0, now - refilled[k]) * PARTITION_UNITS / 1_000);
        refilled[k] = Math.max(refilled[k], now);
        boolean enough = units[k] >= 2;
        units[k] -= enough ? 2 : 0;
        return enough;
    }

    private void again(Client client) {
        client.tries++;
        double pause = random.nextDouble() * Math.min(320, 10 << Math.min(client.tries, 6));
        client.time += REFUSAL + pause;
        if (client.time - client.came < BUDGET) {
            agenda.add(client);
        } else {
            busy++;
        }
    }
}
