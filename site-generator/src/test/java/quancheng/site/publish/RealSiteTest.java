package quancheng.site.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quancheng.site.Samples;
import quancheng.site.SiteData;
import quancheng.store.activities.Activity;

/** The pages as they really are: their links, their bases, and what one change costs. */
class RealSiteTest {

    private final Site site = Site.of(Samples.CONFIG);

    @TempDir
    private Path root;
    @TempDir
    private Path clean;

    @Test
    void noLinkIsDeadOnLongListsEither() {
        publish(root, Samples.untouched(Samples.many(130)));
        assertEquals(List.of(), Trees.deadLinks(root));
    }

    @Test
    void manyEditsOneByOneLeaveWhatACleanRebuildMakes() {
        var random = new Random(8);
        var publication = new Publication(new FolderShelf(root));
        var at = Samples.untouched(Samples.many(130));
        for (int i = 0; i < 40; i++) {
            publication.publish(site.pages(at));
            at = edit(at, at.activities().get(random.nextInt(at.activities().size())), random);
        }
        publication.publish(site.pages(at));
        publish(clean, at);
        assertSameTree();
    }

    @Test
    void aSeatThatCrossesNoStateTouchesTheNumbersAndNoPage() throws Exception {
        var publication = new Publication(new FolderShelf(root));
        publication.publish(site.pages(withLeft(40)));
        var page = root.resolve("activities/a03/index.html");
        var before = Files.getLastModifiedTime(page);
        assertEquals(List.of("data/availability.json"), publication.publish(site.pages(withLeft(39))).written());
        assertEquals(List.of("data/availability.json"), new Publication(new FolderShelf(root)).publish(site.pages(withLeft(9))).written());
        assertEquals(before, Files.getLastModifiedTime(page));
        assertFalse(Files.readString(page).contains("还剩 40"));
    }

    @Test
    void aSeatThatCrossesAStateTouchesItsPageInBothLanguages() throws Exception {
        var publication = new Publication(new FolderShelf(root));
        publication.publish(site.pages(withLeft(9)));
        assertTrue(text("activities/a03/").contains("有名额"));
        assertTrue(publication.publish(site.pages(withLeft(8))).written().containsAll(
                Set.of("data/availability.json", "activities/a03/", "en/activities/a03/", "activities/")));
        assertTrue(text("activities/a03/").contains("名额不多了"));
        assertTrue(text("en/activities/a03/").contains("Few places left"));
        assertTrue(publication.publish(site.pages(withLeft(0))).written().contains("activities/a03/"));
        assertTrue(text("activities/a03/").contains("满了"));
    }

    private static SiteData withLeft(int places) {
        var data = Samples.untouched(Samples.many(55));
        return Samples.withPlaces(data, data.activities().get(2), places);
    }

    private String text(String page) throws IOException {
        return Jsoup.parse(Files.readString(root.resolve(page + "index.html"))).select(".fx").text();
    }

    @Test
    void aConfidentialSeatTouchesNothing() {
        var data = Samples.untouched(Samples.many(55));
        var publication = new Publication(new FolderShelf(root));
        publication.publish(site.pages(data));
        var taken = Samples.withPlaces(data, data.activities().get(16), 39);
        assertTrue(publication.publish(site.pages(taken)).changedNothing());
    }

    @Test
    void theLastSeatTouchesAmongAThousandWhatItTouchesAmong55() {
        var few = lastSeat(55, root);
        var many = lastSeat(1000, clean);
        assertTrue(Math.abs(few.size() - many.size()) <= 2, () -> "among 55: " + few + "\namong 1000: " + many);
    }

    @Test
    void aThousandActivitiesAreRebuiltWithinAMinute() {
        var data = Samples.untouched(Samples.many(1000));
        var start = Instant.now();
        publish(root, data);
        var took = Duration.between(start, Instant.now());
        assertTrue(took.compareTo(Duration.ofMinutes(1)) < 0, took::toString);
        publish(clean, Samples.untouched(Samples.many(1000)));
        assertSameTree();
    }

    @Test
    void killedHereAndThereNoReachablePageLinksToAMissingOne() {
        var before = Samples.untouched(Samples.many(6));
        var after = Samples.withPlaces(Samples.untouched(Samples.many(8)), Samples.activity(3), 0);
        publish(clean, before);
        publish(clean, after);
        for (int kill = 1; kill < 79; kill += 7) {
            var folder = root.resolve("killed-" + kill);
            publish(folder, before);
            publishKilled(folder, kill, after);
            assertEquals(List.of(), Trees.deadLinks(folder), "killed at change " + kill);
            publish(folder, after);
            assertEquals(Trees.hash(clean), Trees.hash(folder), "killed at change " + kill);
        }
    }

    private void publishKilled(Path folder, int kill, SiteData data) {
        try {
            new Publication(new KillableShelf(new FolderShelf(folder), kill, true)).publish(site.pages(data));
            fail("the publisher survived change " + kill);
        } catch (RuntimeException died) {
            assertTrue(died.toString().contains("Killed"), died::toString);
        }
    }

    private List<String> lastSeat(int activities, Path folder) {
        var data = Samples.untouched(Samples.many(activities));
        var publication = new Publication(new FolderShelf(folder));
        publication.publish(site.pages(data));
        var full = Samples.withPlaces(data, data.activities().get(30), 0);
        return publication.publish(site.pages(full)).written();
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

    private void publish(Path folder, SiteData data) {
        new Publication(new FolderShelf(folder)).publish(site.pages(data));
    }

    private void assertSameTree() {
        var differing = Trees.differences(root, clean);
        assertEquals(Set.of(), differing.stream().limit(10).collect(Collectors.toSet()));
    }
}
