package quancheng.site.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quancheng.site.Samples;
import quancheng.store.Database;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.Tables;
import quancheng.store.activities.Activity;
import quancheng.store.signups.Counters;
import quancheng.store.signups.Programme;
import quancheng.testbed.LocalDynamo;

/** From a real DynamoDB to the folder, with nothing in between but the handler. */
class PublishFromTablesTest {

    private static final LocalDynamo DYNAMO = LocalDynamo.shared();

    private final Database database = new Database(DYNAMO.client(),
            new Tables(DYNAMO.variables()));
    private final Programme programme = new Programme(database);
    private final Counters counters = new Counters(database);
    private final Patience patience = Patience.of(Duration.ofSeconds(30));
    private final Activity activity = Samples.activity(2);

    @TempDir
    private Path root;
    @TempDir
    private Path clean;

    @Test
    void whatIsInTheTablesIsOnThePages() throws Exception {
        assertEquals(Moved.DONE, programme.add(patience, activity));
        assertEquals(Moved.DONE, programme.add(patience, Samples.activity(3)));
        var handler = handler(Samples.NOW, root);
        handler.handleRequest(hint("id"), null);
        assertTrue(page("activities/a02/index.html").contains("趵突泉边的花艺课"));
        assertTrue(page("activities/a02/index.html").contains(">有名额</b>"));
        assertTrue(page("data/availability.json").contains("\"a02\":{\"left\":\"plenty\",\"places\":40}"));

        var smaller = Samples.titled(activity, "插花");
        var main = counters.main(patience, activity.id()).orElseThrow();
        assertEquals(Moved.DONE, programme.resize(patience, activity, smaller, main, -35));
        handler.handleRequest(hint("activity"), null);
        assertTrue(page("data/availability.json").contains("\"a02\":{\"left\":\"few\",\"places\":5}"));
        assertTrue(page("activities/a02/index.html").contains(">名额不多了</b>"));

        assertEquals(Moved.DONE, programme.cancel(patience, smaller, Samples.cancelled(smaller)));
        handler.handleRequest(hint("id"), null);
        assertTrue(page("data/availability.json").contains("\"a02\":{\"left\":\"closed\"}"));
        assertTrue(page("activities/a02/index.html").contains(">活动取消</b>"));
        assertTrue(page("activities/a02/event.ics").contains("STATUS:CANCELLED"));

        assertFalse(page("data/availability.json").contains("opens"));
        var earlier = handler(Samples.NOW.minus(Duration.ofDays(10)), clean);
        earlier.handleRequest(null, null);
        assertTrue(Files.readString(clean.resolve("data/availability.json")).contains("\"opens\":\"2027-02-20T09:00:00+08:00\""));
        handler(Samples.NOW, clean).handleRequest(null, null);
        assertEquals(List.of(), Trees.differences(root, clean));
    }

    private PublishHandler handler(Instant now, Path folder) {
        var present = new Present(database, Clock.fixed(now, ZoneOffset.UTC));
        return new PublishHandler(new Publisher(present, Site.of(Samples.CONFIG), new FolderShelf(folder)));
    }

    private DynamodbEvent hint(String key) {
        return Records.event(List.of(Records.of("MODIFY", Map.of(key, activity.id().value()), "1")));
    }

    private String page(String file) throws IOException {
        return Files.readString(root.resolve(file));
    }
}
