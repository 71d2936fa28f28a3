package quancheng.site.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quancheng.site.PostSamples;
import quancheng.site.Samples;
import quancheng.store.Database;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.Tables;
import quancheng.store.activities.Activity;
import quancheng.store.posts.By;
import quancheng.store.posts.Decision;
import quancheng.store.posts.LogLine;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.MotherPosts;
import quancheng.store.posts.Move;
import quancheng.store.posts.PostState;
import quancheng.store.signups.Counters;
import quancheng.store.signups.Programme;
import quancheng.testbed.LocalDynamo;

/** The streams were lost for longer than they remember (reliability F15): the tables alone make the site again. */
class LostStreamTest {

    private static final LocalDynamo DYNAMO = LocalDynamo.shared();

    private final Database database = new Database(DYNAMO.client(), new Tables(variables()));
    private final Clock clock = Clock.fixed(Samples.NOW, ZoneOffset.UTC);
    private final Programme programme = new Programme(database);
    private final Counters counters = new Counters(database);
    private final MotherPosts posts = new MotherPosts(database, clock);
    private final List<Activity> activities = IntStream.range(700, 708).mapToObj(Samples::activity).toList();
    private final List<MotherPost> offered = PostSamples.many(712).subList(700, 712).stream().map(posting -> posting.post()).toList();

    @TempDir
    private Path root;
    @TempDir
    private Path clean;

    private static Map<String, String> variables() {
        var variables = new HashMap<>(DYNAMO.variables());
        variables.put("PERSONAL_KEY", "local:" + "5e".repeat(32));
        return variables;
    }

    /** Other tests read these tables whole. */
    @AfterEach
    void takenOut() {
        activities.forEach(one -> Swept.activity(one.id().value()));
        offered.forEach(one -> Swept.post(one.id().value()));
    }

    @Test
    void aRebuildFromTheTablesIsByteForByteWhatWasPublishedChangeByChange() {
        var handler = new PublishHandler(publisher(root));
        changeByChange(handler);
        publisher(clean).heal();
        assertEquals(List.of(), Trees.differences(root, clean));
    }

    @Test
    void whatHappenedWhileNobodyListenedIsThereAfterOneRebuildAndTheNextWritesNothing() {
        var handler = new PublishHandler(publisher(root));
        changeByChange(handler);
        String before = Trees.hash(root);
        assertEquals(Moved.DONE, programme.cancel(patience(), activities.get(1), Samples.cancelled(activities.get(1))));
        assertEquals(Moved.DONE, programme.edit(patience(), activities.get(2), Samples.titled(activities.get(2), "没人听见的改名")));
        close(offered.get(3));
        assertEquals(before, Trees.hash(root));
        publisher(clean).heal();
        assertNotEquals(before, Trees.hash(clean), "without a rebuild the site shows the past");
        handler.handleRequest(null, null);
        assertEquals(List.of(), Trees.differences(root, clean));
        assertTrue(publisher(root).heal().changedNothing());
    }

    /** Every kind of change, published as the stream brings it, also late and twice. */
    private void changeByChange(PublishHandler handler) {
        var hints = new ArrayList<Map<String, String>>();
        for (int i = 0; i < offered.size(); i++) {
            if (i < activities.size()) {
                assertEquals(Moved.DONE, programme.add(patience(), activities.get(i)));
                hints.add(Map.of("id", activities.get(i).id().value()));
            }
            assertEquals(Moved.DONE, posts.bringIn(patience(), offered.get(i), line(offered.get(i), Move.IMPORT, PostState.DRAFT)));
            hints.add(Map.of("id", offered.get(i).id().value(), "entry", "live"));
            if (i % 5 == 4) {
                publish(handler, hints);
            }
        }
        var full = activities.get(5);
        var main = counters.main(patience(), full.id()).orElseThrow();
        assertEquals(Moved.DONE, programme.resize(patience(), full, Samples.titled(full, "只剩几个"), main, -37));
        close(offered.getFirst());
        publish(handler, hints);
    }

    private static void publish(PublishHandler handler, List<Map<String, String>> hints) {
        handler.handleRequest(Records.event(hints.stream().map(keys -> Records.of("MODIFY", keys, "1")).toList()), null);
    }

    private void close(MotherPost post) {
        var closed = post.closed(By.Kind.EMPLOYER, Move.FILL, Decision.NONE, Samples.NOW);
        assertEquals(Moved.DONE, posts.move(patience(), post, closed, line(closed, Move.FILL, PostState.LIVE)));
    }

    private static LogLine line(MotherPost post, Move move, PostState from) {
        return new LogLine(post.id(), Samples.NOW, By.importing("test"), move, from, post.state(), 1, "", "");
    }

    private Publisher publisher(Path folder) {
        return new Publisher(new Present(database, clock), Site.of(Samples.CONFIG), new FolderShelf(folder));
    }

    private static Patience patience() {
        return Patience.of(Duration.ofSeconds(30));
    }
}
