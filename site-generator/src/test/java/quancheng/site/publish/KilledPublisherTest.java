package quancheng.site.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quancheng.site.Page;
import quancheng.site.Samples;
import quancheng.site.SiteData;

/** The publisher may be killed before or after each of its writes (reliability F14). */
class KilledPublisherTest {

    private final Site site = new SmallSite();
    private final SiteData before = Samples.untouched(Samples.many(6));
    private final SiteData after = after(before);

    @TempDir
    private Path root;

    @Test
    void noReachablePageLinksToAMissingOneAndTheNextRunCompletes() {
        String complete = publish("complete", before, after);
        int changes = changes();
        for (int kill = 1; kill <= changes; kill++) {
            for (boolean afterwards : List.of(false, true)) {
                var folder = root.resolve(kill + "-" + afterwards);
                killed(folder, kill, afterwards, site.pages(after));
                assertEquals(List.of(), Trees.deadLinks(folder), "killed at change " + kill);
                new Publication(new FolderShelf(folder)).publish(site.pages(after));
                assertEquals(complete, Trees.hash(folder), "killed at change " + kill);
                assertTrue(new Publication(new FolderShelf(folder)).publish(site.pages(after)).changedNothing());
            }
        }
    }

    @Test
    void aFirstPublicationShowsItsHomePageLast() {
        for (int kill = 1; kill <= 40; kill++) {
            var folder = root.resolve("first-" + kill);
            killed(new Publication(new KillableShelf(new FolderShelf(folder), kill, true)), site.pages(after));
            assertEquals(List.of(), Trees.deadLinks(folder), "killed at change " + kill);
        }
    }

    @Test
    void writingPagesAsTheyComeLeavesDeadLinks() {
        int dead = 0;
        for (int kill = 1; kill <= changes(); kill++) {
            var folder = root.resolve("careless-" + kill);
            publish(folder, before);
            var shelf = new KillableShelf(new FolderShelf(folder), kill, true);
            dead += Trees.deadLinks(carelessly(folder, shelf)).size();
        }
        assertTrue(dead > 0);
    }

    private Path carelessly(Path folder, Shelf shelf) {
        try {
            for (Page page : site.pages(after)) {
                shelf.write(page, page.content().get());
            }
        } catch (KillableShelf.Killed died) {
            assertFalse(Trees.files(folder).isEmpty());
        }
        return folder;
    }

    private int changes() {
        var folder = root.resolve("count");
        publish(folder, before);
        var done = new Publication(new FolderShelf(folder)).publish(site.pages(after));
        return done.written().size() + done.removed().size();
    }

    private void killed(Path folder, int kill, boolean afterwards, List<Page> pages) {
        publish(folder, before);
        killed(new Publication(new KillableShelf(new FolderShelf(folder), kill, afterwards)), pages);
    }

    private static void killed(Publication publication, List<Page> pages) {
        try {
            publication.publish(pages);
        } catch (RuntimeException died) {
            assertTrue(died instanceof KillableShelf.Killed || died.getCause() instanceof KillableShelf.Killed
                    || died.getCause() instanceof ExecutionException, () -> "died of " + died);
        }
    }

    private String publish(String folder, SiteData... states) {
        publish(root.resolve(folder), states);
        return Trees.hash(root.resolve(folder));
    }

    private void publish(Path folder, SiteData... states) {
        for (var state : states) {
            new Publication(new FolderShelf(folder)).publish(site.pages(state));
        }
    }

    /** One edited, one gone, one full, two new. */
    private static SiteData after(SiteData before) {
        var activities = new ArrayList<>(before.activities());
        activities.remove(4);
        activities.set(0, Samples.titled(activities.getFirst(), "改过的"));
        Collections.addAll(activities, Samples.activity(7), Samples.activity(8));
        return Samples.withPlaces(Samples.untouched(activities), activities.get(2), 0);
    }
}
