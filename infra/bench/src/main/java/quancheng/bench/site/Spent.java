package quancheng.bench.site;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a process took, in seconds.
 *
 * @param wall from its start to its end: all there is to say on an idle machine, and nothing on a busy one
 * @param cpu  of all processors together, in the program and in the kernel for it; NaN where the system does not tell
 */
record Spent(double wall, double cpu) {

    static Spent median(List<Spent> runs) {
        return new Spent(median(runs, Spent::wall), median(runs, Spent::cpu));
    }

    private static double median(List<Spent> runs, ToDoubleFunction<Spent> seconds) {
        return runs.stream().sorted(Comparator.comparingDouble(seconds)).map(seconds::applyAsDouble).toList().get(runs.size() / 2);
    }

    Spent over(Spent other) {
        return new Spent(wall / other.wall, cpu / other.cpu);
    }
}
