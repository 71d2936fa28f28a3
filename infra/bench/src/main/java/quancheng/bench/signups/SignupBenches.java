package quancheng.bench.signups;

import java.util.List;
import quancheng.bench.Bench;

/** The benchmarks of this room. */
public final class SignupBenches {

    private SignupBenches() {
    }

    public static List<Bench> all() {
        return List.of(new UnitsBench(), new RushBench(), new ContentionBench(), new OverloadBench());
    }
}
