package quancheng.bench.desk;

import java.io.OutputStream;

/** Forgets what is written to it, and looks from time to time at how much is still alive. */
final class HeapWatch extends OutputStream {

    /** Bytes between two looks: each is a whole collection. */
    private static final int STEP = 16 * 1024;

    private final long before = alive();
    private long written;
    private long looked;
    private long most;

    @Override
    public void write(int b) {
        look(1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        look(length);
    }

    /** In bytes, above what was alive before. */
    long most() {
        return most;
    }

    private void look(int length) {
        written += length;
        if (written - looked >= STEP) {
            looked = written;
            most = Math.max(most, alive() - before);
        }
    }

    private static long alive() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
