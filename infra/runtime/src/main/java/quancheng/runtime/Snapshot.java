package quancheng.runtime;

import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/**
 * What is done once, before Lambda takes its snapshot of a started function, so that no visitor waits for it. Without SnapStart
 * nothing is done and nothing is loaded. Nothing needs to be mended after a restore: ids and keys of forms come from the system's
 * random numbers or from whoever calls, the clock is asked at every call, and jitter is drawn by {@code Patience} from the same.
 */
public final class Snapshot implements Resource {

    /** The runtime itself would let it be collected. */
    private static Snapshot kept;

    private final Runnable rehearsal;

    private Snapshot(Runnable rehearsal) {
        this.rehearsal = rehearsal;
    }

    /** @param rehearsal may read, must not write, and may fail: that costs time later and nothing else */
    public static void after(Runnable rehearsal) {
        if ("snap-start".equals(System.getenv("AWS_LAMBDA_INITIALIZATION_TYPE"))) {
            kept = new Snapshot(rehearsal);
            Core.getGlobalContext().register(kept);
        }
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        long start = System.nanoTime();
        try {
            Log.silently(rehearsal);
            Log.info("rehearsed").with(Field.MS, (System.nanoTime() - start) / 1_000_000).print();
        } catch (RuntimeException | LinkageError e) {
            Log.warn("rehearsal").with(e).print();
        }
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {
        // See above.
    }
}
