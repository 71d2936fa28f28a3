package quancheng.site.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quancheng.site.Page;
import quancheng.site.Samples;
import quancheng.site.SiteData;
import quancheng.store.activities.Activity;

class PublicationTest {

    private final SiteData data = Samples.untouched(Samples.many(55));
    private final Site site = new SmallSite();

    @TempDir
    private Path root;
    @TempDir
    private Path clean;

    @Test
    void aSecondRunWritesNothing() {
        var publication = new Publication(new FolderShelf(root));
        assertFalse(publication.publish(site.pages(data)).changedNothing());
        assertTrue(publication.publish(site.pages(data)).changedNothing());
        assertTrue(new Publication(new FolderShelf(root)).publish(site.pages(data)).changedNothing());
    }

    @Test
    void aPageMadeOfTheTimeOfDayIsWrittenAgain() {
        var publication = new Publication(new FolderShelf(root));
        Site clock = at -> List.of(new Page("now/", Page.HTML, () -> Long.toString(System.nanoTime()).getBytes()));
        publication.publish(clock.pages(data));
        assertFalse(publication.publish(clock.pages(data)).changedNothing());
    }

    @Test
    void whatTheShelfHoldsIsNeverTouched() throws Exception {
        var publication = new Publication(new FolderShelf(root));
        publication.publish(site.pages(data));
        var before = Files.getLastModifiedTime(root.resolve("activities/a02/index.html"));
        publication.publish(site.pages(retitled(3)));
        assertEquals(before, Files.getLastModifiedTime(root.resolve("activities/a02/index.html")));
    }

    @Test
    void anEditedTitleTouchesItsPageItsListsAndTheData() {
        var publication = new Publication(new FolderShelf(root));
        publication.publish(site.pages(data));
        assertEquals(Set.of("activities/a03/", "en/activities/a03/", "activities/", "en/activities/",
                        "activities/a03/event.ics", "en/activities/a03/event.ics", "programme.ics", "en/programme.ics",
                        "feed.xml", "en/feed.xml", "feed.json", "en/feed.json", "data/activities.json", "data/search.json"),
                Set.copyOf(publication.publish(site.pages(retitled(3))).written()));
    }

    @Test
    void aSeatThatNoPageSpeaksOfTouchesOnlyTheNumbers() {
        var publication = new Publication(new FolderShelf(root));
        publication.publish(site.pages(data));
        var taken = Samples.withPlaces(data, data.activities().get(2), 39);
        assertEquals(List.of("data/availability.json"), publication.publish(site.pages(taken)).written());
    }

    @Test
    void theLastSeatTouchesThePage() {
        var publication = new Publication(new FolderShelf(root));
        publication.publish(site.pages(data));
        var full = Samples.withPlaces(data, data.activities().get(2), 0);
        assertTrue(publication.publish(site.pages(full)).written().contains("activities/a03/"));
    }

    @Test
    void whatIsGoneIsRemovedLast() {
        var publication = new Publication(new FolderShelf(root));
        publication.publish(site.pages(data));
        var done = publication.publish(site.pages(Samples.untouched(Samples.many(54))));
        assertEquals(List.of("activities/a55/", "activities/a55/event.ics", "activities/a55/qr.png", "en/activities/a55/",
                "en/activities/a55/event.ics", "en/activities/a55/qr.png"), done.removed());
        assertFalse(Files.exists(root.resolve("activities/a55")));
    }

    @Test
    void twoPagesOnOnePathStopTheBuildAndBothAreNamed() {
        var twice = new ArrayList<>(site.pages(data));
        twice.add(new Page("activities/a03/", Page.HTML, "the other", () -> new byte[0]));
        var refused = assertThrows(TwoPagesOnOnePath.class, () -> new Publication(new FolderShelf(root)).publish(twice));
        assertTrue(refused.getMessage().contains("activities/a03/"), refused::getMessage);
        assertTrue(refused.getMessage().contains("the other"), refused::getMessage);
        assertTrue(refused.getMessage().contains("趵突"), refused::getMessage);
        assertEquals(0, Trees.files(root).size());
    }

    @Test
    void aDamagedOrLostFileIsMended() throws Exception {
        var publication = new Publication(new FolderShelf(root));
        publication.publish(site.pages(data));
        var before = Trees.hash(root);
        Files.writeString(root.resolve("activities/a03/index.html"), "defaced");
        Files.delete(root.resolve("en/activities/a04/index.html"));
        Files.writeString(root.resolve("activities/a05/index.html.tmp"), "half a pa");
        publication.publish(site.pages(data));
        assertEquals(before, Trees.hash(root));
    }

    @Test
    void manyEditsOneByOneLeaveWhatACleanRebuildMakes() {
        var publication = new Publication(new FolderShelf(root));
        long seed = 20270308;
        var last = edits(new Random(seed), at -> publication.publish(site.pages(at)));
        new Publication(new FolderShelf(clean)).publish(site.pages(last));
        assertEquals(Trees.hash(clean), Trees.hash(root), "seed " + seed);
    }

    @Test
    void aBasisThatLeavesSomethingOutMakesAPageStale() {
        Site forgetful = at -> site.pages(at).stream()
                .map(page -> new Page(page.path(), page.type(), page.path(), page.content())).toList();
        var publication = new Publication(new FolderShelf(root));
        var last = edits(new Random(1), at -> publication.publish(forgetful.pages(at)));
        new Publication(new FolderShelf(clean)).publish(site.pages(last));
        assertNotEquals(Trees.hash(clean), Trees.hash(root));
    }

    private SiteData edits(Random random, java.util.function.Consumer<SiteData> publish) {
        var at = Samples.untouched(Samples.many(150));
        for (int i = 0; i < 60; i++) {
            publish.accept(at);
            at = edit(at, at.activities().get(random.nextInt(at.activities().size())), random);
        }
        publish.accept(at);
        return at;
    }

    private static SiteData edit(SiteData at, Activity one, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Samples.edited(at, one.id(), a -> Samples.titled(a, "新" + a.title()));
            case 1 -> Samples.edited(at, one.id(), Samples::cancelled);
            case 2 -> new SiteData(at.activities().stream().filter(a -> a != one).toList(), at.availability(), at.today());
            case 3 -> new SiteData(at.activities(), at.availability(), at.today().plusDays(1));
            default -> Samples.withPlaces(at, one, random.nextInt(12));
        };
    }

    private SiteData retitled(int n) {
        return Samples.edited(data, data.activities().get(n - 1).id(), a -> Samples.titled(a, "别的"));
    }
}
