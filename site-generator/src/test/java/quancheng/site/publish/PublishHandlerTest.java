package quancheng.site.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quancheng.site.Samples;
import quancheng.site.SiteData;

/** Whatever the stream does to its records, the site ends as a clean rebuild would make it (reliability F12, F13, F17). */
class PublishHandlerTest {

    private static final int ACTIVITIES = 20;

    /** What one record stood for when it was written: the handler never sees the state, only the twin does. */
    private record Change(DynamodbStreamRecord record, SiteData state) {
    }

    @TempDir
    private Path root;
    @TempDir
    private Path clean;

    private final Random random = new Random(12);
    private final Site site = new SmallSite();
    private final List<Change> stream = new ArrayList<>();
    private SiteData present = Samples.untouched(Samples.many(ACTIVITIES));
    private PublishHandler handler;

    @BeforeEach
    void published() {
        handler = new PublishHandler(new Publisher(() -> present, site, new FolderShelf(root)));
        handler.handleRequest(Records.event(List.of()), null);
    }

    @Test
    void everyBatchTwiceGivesTheSameSite() {
        change(30, batch -> {
            handle(batch);
            handle(batch);
        });
        assertSameAsCleanRebuild();
    }

    @Test
    void aBatchSplitAtEveryPointGivesTheSameSite() {
        change(30, batch -> {
            for (int at = 0; at <= batch.size(); at++) {
                handle(batch.subList(0, at));
                handle(batch.subList(at, batch.size()));
            }
        });
        assertSameAsCleanRebuild();
    }

    @Test
    void shuffledAndOldBatchesGiveTheSameSite() {
        change(30, batch -> {
            Collections.shuffle(batch, random);
            handle(batch);
        });
        handle(stream.subList(0, 5));
        assertSameAsCleanRebuild();
    }

    @Test
    void aPublisherThatTrustsTheRecordShowsThePast() {
        change(30, _ -> { });
        Collections.shuffle(stream, random);
        for (var change : stream) {
            new Publisher(change::state, site, new FolderShelf(root)).publish();
        }
        assertNotEquals(cleanRebuild(), Trees.hash(root));
    }

    @Test
    void aPublisherThatDropsTheLastHintShowsThePast() {
        change(30, batch -> {
            if (stream.size() < 30) {
                handle(batch);
            }
        });
        assertNotEquals(cleanRebuild(), Trees.hash(root));
    }

    @Test
    void anUnreadableRecordIsNamedAndTheRestIsPublished() {
        change(999, _ -> { });
        var records = new ArrayList<>(stream.stream().map(Change::record).toList());
        records.add(500, Records.of("MODIFY", Map.of("id", "No id/13812345678/王芳\u0000"), "poison-1"));
        PrintStream before = System.out;
        var said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            var answer = handler.handleRequest(Records.event(records), null);
            assertEquals(List.of("poison-1"), answer.getBatchItemFailures().stream().map(BatchItemFailure::getItemIdentifier).toList());
        } finally {
            System.setOut(before);
        }
        assertSameAsCleanRebuild();
        assertTrue(said.toString(StandardCharsets.UTF_8).contains("\"finding\":\"unreadable-record\",\"key\":\"id=No?id/…/???\",\"sequence\":\"poison-1\",\"Findings\":1"), said::toString);
    }

    @Test
    void withoutTheUnreadableRecordNothingIsHandedBack() {
        change(999, _ -> { });
        assertEquals(List.of(), handler.handleRequest(Records.event(stream.stream().map(Change::record).toList()), null).getBatchItemFailures());
    }

    @Test
    void aRecordWithoutNumberFailsTheWholeBatch() {
        var bare = new ArrayList<DynamodbStreamRecord>();
        bare.add(null);
        bare.add(new DynamodbStreamRecord());
        var answer = handler.handleRequest(Records.event(bare), null);
        assertEquals(List.of("", ""), answer.getBatchItemFailures().stream().map(BatchItemFailure::getItemIdentifier).toList());
    }

    @Test
    void expiredAndRemovedAreTheSameHint() {
        for (var name : List.of("EXPIRE", "REMOVE", "INSERT")) {
            present = Samples.withPlaces(present, present.activities().getFirst(), random.nextInt(40));
            var record = Records.of(name, Map.of("activity", "a01", "counter", "main"), "1");
            assertTrue(handler.handleRequest(Records.event(List.of(record)), null).getBatchItemFailures().isEmpty());
            assertSameAsCleanRebuild();
        }
    }

    @Test
    void theClockHealsWhatSomebodyBroke() throws Exception {
        Files.delete(root.resolve("activities/a03/index.html"));
        handler.handleRequest(null, null);
        assertSameAsCleanRebuild();
    }

    /** Edits and seat changes, handed over in batches of up to five. */
    private void change(int times, Consumer<List<Change>> deliver) {
        var batch = new ArrayList<Change>();
        for (int i = 1; i <= times; i++) {
            batch.add(change(i));
            if (batch.size() == 5 || i == times) {
                stream.addAll(batch);
                deliver.accept(batch);
                batch.clear();
            }
        }
    }

    private Change change(int number) {
        var one = present.activities().get(random.nextInt(ACTIVITIES));
        boolean edit = random.nextBoolean();
        present = edit ? Samples.edited(present, one.id(), a -> Samples.titled(a, "第" + number + "版"))
                : Samples.withPlaces(present, one, random.nextInt(12));
        var keys = edit ? Map.of("id", one.id().value()) : Map.of("activity", one.id().value(), "counter", "main");
        return new Change(Records.of("MODIFY", keys, Integer.toString(number)), present);
    }

    private void handle(List<Change> batch) {
        handler.handleRequest(Records.event(batch.stream().map(Change::record).toList()), null);
    }

    private void assertSameAsCleanRebuild() {
        assertEquals(cleanRebuild(), Trees.hash(root));
    }

    private String cleanRebuild() {
        new Publication(new FolderShelf(clean)).publish(site.pages(present));
        return Trees.hash(clean);
    }
}
