package quancheng.bench.site;

import quancheng.bench.Bench;
import quancheng.bench.Figures;

/** {@link Rebuild}, whose tables are there only while it is measured. */
final class RebuildBench implements Bench {

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public void run(Figures figures) throws Exception {
        new Rebuild().run(figures);
    }
}
