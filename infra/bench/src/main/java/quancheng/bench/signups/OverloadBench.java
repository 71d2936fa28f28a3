package quancheng.bench.signups;

import quancheng.bench.Bench;
import quancheng.bench.Figures;

/** {@link Overload}, whose tables are there only while it is measured. */
final class OverloadBench implements Bench {

    @Override
    public String name() {
        return "overload";
    }

    @Override
    public void run(Figures figures) throws Exception {
        new Overload().run(figures);
    }
}
