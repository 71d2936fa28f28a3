package quancheng.bench.site;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import quancheng.site.Page;
import quancheng.site.publish.Shelf;

/** A shelf without a disk, so that what is measured is the publisher. */
public final class MemoryShelf implements Shelf {

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final AtomicLong writes = new AtomicLong();
    private final Map<String, String> stamps = new ConcurrentHashMap<>();

    @Override
    public Map<String, String> stamps() {
        return stamps;
    }

    @Override
    public boolean holds(String path, String stamp, byte[] content) {
        return Arrays.equals(files.get(path), content);
    }

    @Override
    public String write(Page page, byte[] content) {
        String stamp = Long.toString(writes.incrementAndGet());
        files.put(page.path(), content);
        stamps.put(page.path(), stamp);
        return stamp;
    }

    @Override
    public void remove(String path) {
        files.remove(path);
        stamps.remove(path);
    }
}
