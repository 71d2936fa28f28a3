package quancheng.site.publish;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import quancheng.site.Page;

/** A shelf whose process dies at the n-th change to it, before or after it was made; nothing comes after that. */
final class KillableShelf implements Shelf {

    static final class Killed extends RuntimeException {
    }

    private final Shelf shelf;
    private final AtomicInteger lives;
    private final boolean afterwards;

    KillableShelf(Shelf shelf, int changes, boolean afterwards) {
        this.shelf = shelf;
        this.lives = new AtomicInteger(changes);
        this.afterwards = afterwards;
    }

    @Override
    public Map<String, String> stamps() {
        return shelf.stamps();
    }

    @Override
    public boolean holds(String path, String stamp, byte[] content) {
        return shelf.holds(path, stamp, content);
    }

    @Override
    public synchronized String write(Page page, byte[] content) {
        boolean last = last();
        String stamp = shelf.write(page, content);
        dieIf(last);
        return stamp;
    }

    @Override
    public synchronized void remove(String path) {
        boolean last = last();
        shelf.remove(path);
        dieIf(last);
    }

    @Override
    public Lanes lanes() {
        return shelf.lanes();
    }

    private boolean last() {
        int left = lives.decrementAndGet();
        dieIf(left < 0 || left == 0 && !afterwards);
        return left == 0;
    }

    private static void dieIf(boolean now) {
        if (now) {
            throw new Killed();
        }
    }
}
