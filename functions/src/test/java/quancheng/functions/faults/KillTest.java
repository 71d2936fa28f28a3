package quancheng.functions.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import quancheng.functions.World;

/**
 * The process dies before and after every single write the code can make; then the citizen tries again and the keeper
 * comes round. The list of writes is read from the compiled code: a new one without a scenario here fails the build.
 */
class KillTest {

    /** Not an exception of the SDK: nothing in our code catches it, as nothing survives a killed process. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static final class KillAt implements FaultyDynamo.Faults {
        private final int write;
        private final boolean afterwards;
        private final List<String> sites = new ArrayList<>();

        private KillAt(int write, boolean afterwards) {
            this.write = write;
            this.afterwards = afterwards;
        }

        @Override
        public void before(String site) {
            sites.add(site);
            if (sites.size() == write && !afterwards) {
                throw new Killed();
            }
        }

        @Override
        public void after(String site) {
            if (sites.size() == write && afterwards) {
                throw new Killed();
            }
        }
    }

    @Test
    void nothingIsLostLeakedOrDoubledWhereverTheProcessDies() {
        Set<String> covered = new TreeSet<>();
        for (Scenario scenario : Scenario.all()) {
            int writes = run(scenario, new KillAt(0, false), covered);
            assertTrue(writes > 0, scenario.name() + " writes nothing");
            for (int write = 1; write <= writes; write++) {
                run(scenario, new KillAt(write, false), covered);
                run(scenario, new KillAt(write, true), covered);
            }
        }
        assertEquals(new WriteSites().all(), covered, "every write site has its kill test");
    }

    @Test
    void nobodyWritesPastTheDatabase() {
        assertEquals(Set.of(), new WriteSites().strays());
    }

    /** Runs to the kill, if there is one, then once more without; returns how many writes the first run made. */
    private static int run(Scenario scenario, KillAt kill, Set<String> covered) {
        var sound = new World();
        var scene = scenario.prepare().on(sound);
        try {
            scene.act(new World(FaultyDynamo.with(kill), Clock.systemUTC()));
        } catch (Killed e) {
            scene.act(sound);
        }
        sound.parts.settleLine.settle(World.patience(), scene.activity());
        sound.parts.reconcile.reconcile(World.patience(), scene.activity());
        String after = scenario.name() + ", killed " + (kill.afterwards ? "after" : "before") + " write " + kill.write + " of " + kill.sites;
        Books.balance(sound, scene.activity(), after);
        scene.check(sound, after);
        covered.addAll(kill.sites);
        return kill.sites.size();
    }
}
