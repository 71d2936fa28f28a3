package quancheng.bench.cloud;

import java.util.Map;
import quancheng.bench.site.MemoryShelf;
import quancheng.site.Page;
import quancheng.site.publish.Shelf;

/** A shelf that counts what a bucket would be asked: a list brings a thousand names, a put one object; comparing asks nothing. */
final class Counted implements Shelf {

    private static final int NAMES_A_LIST = 1000;

    private final MemoryShelf shelf = new MemoryShelf();
    int lists;
    int puts;

    void reset() {
        lists = 0;
        puts = 0;
    }

    @Override
    public Map<String, String> stamps() {
        var stamps = shelf.stamps();
        lists += Math.max(1, Math.ceilDiv(stamps.size(), NAMES_A_LIST));
        return stamps;
    }

    @Override
    public boolean holds(String path, String stamp, byte[] content) {
        return shelf.holds(path, stamp, content);
    }

    @Override
    public synchronized String write(Page page, byte[] content) {
        puts++;
        return shelf.write(page, content);
    }

    @Override
    public void remove(String path) {
        shelf.remove(path);
    }
}
