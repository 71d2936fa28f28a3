package quancheng.bench.site;

import java.util.List;
import quancheng.bench.Bench;

/** The benchmarks of the site. */
public final class SiteBenches {

    private SiteBenches() {
    }

    public static List<Bench> all() {
        return List.of(new PageWeights(), new OneChange(), new FullBuild(), new RebuildBench());
    }
}
