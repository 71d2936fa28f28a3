package quancheng.bench.cloud;

import java.util.List;
import quancheng.bench.Bench;

/** The benchmarks of this room. */
public final class CloudBenches {

    private CloudBenches() {
    }

    public static List<Bench> all() {
        return List.of(new ArchiveSizes(), new Price(), new ColdStart());
    }
}
