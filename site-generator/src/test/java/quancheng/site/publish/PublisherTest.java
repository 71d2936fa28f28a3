package quancheng.site.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quancheng.site.Page;
import quancheng.site.Samples;
import quancheng.site.SiteData;

/** Two publishers overlap when a batch is delivered twice or a schedule fires meanwhile. */
class PublisherTest {

    private final SiteData old = Samples.untouched(Samples.many(5));
    private final SiteData now = Samples.edited(old, old.activities().getFirst().id(), a -> Samples.titled(a, "改过的"));
    private final Site site = new SmallSite();

    @TempDir
    private Path root;
    @TempDir
    private Path clean;

    @Test
    void theSlowerOfTwoPublishersDoesNotLeaveThePast() {
        new Publisher(overtaken(), site, overtakenShelf()).publish();
        assertEquals(cleanRebuild(), Trees.hash(root));
    }

    @Test
    void withoutLookingAgainItWould() {
        new Publication(overtakenShelf()).publish(site.pages(old));
        assertNotEquals(cleanRebuild(), Trees.hash(root));
    }

    @Test
    void changesWithoutEndDoNotHoldThePublisher() {
        var edits = new AtomicInteger();
        new Publisher(() -> Samples.edited(old, old.activities().getFirst().id(),
                a -> Samples.titled(a, "第" + edits.incrementAndGet() + "版")), site, new FolderShelf(root)).publish();
        assertTrue(edits.get() <= 5, () -> edits + " readings");
    }

    /** The state is read as it was; by the next reading it has changed. */
    private Supplier<SiteData> overtaken() {
        var first = new AtomicBoolean(true);
        return () -> first.getAndSet(false) ? old : now;
    }

    /** Before the slow publisher's first write lands, a faster one has read the change and published it. */
    private Shelf overtakenShelf() {
        var first = new AtomicBoolean(true);
        var folder = new FolderShelf(root);
        return new Shelf() {
            @Override
            public Map<String, String> stamps() {
                return folder.stamps();
            }

            @Override
            public boolean holds(String path, String stamp, byte[] content) {
                return folder.holds(path, stamp, content);
            }

            @Override
            public synchronized String write(Page page, byte[] content) {
                if (first.getAndSet(false)) {
                    new Publication(new FolderShelf(root)).publish(site.pages(now));
                }
                return folder.write(page, content);
            }

            @Override
            public void remove(String path) {
                folder.remove(path);
            }
        };
    }

    private String cleanRebuild() {
        new Publication(new FolderShelf(clean)).publish(site.pages(now));
        return Trees.hash(clean);
    }
}
