package quancheng.bench.desk;

import java.util.List;
import quancheng.bench.Bench;

/** The benchmarks of this room. */
public final class DeskBenches {

    private DeskBenches() {
    }

    public static List<Bench> all() {
        return List.of(new RosterBench(), new ImportBench());
    }
}
