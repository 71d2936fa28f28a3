package quancheng.site.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quancheng.site.PostSamples;
import quancheng.site.ProjectSamples;
import quancheng.site.Samples;
import quancheng.store.Database;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.Tables;
import quancheng.store.activities.Activity;
import quancheng.store.posts.By;
import quancheng.store.posts.Employers;
import quancheng.store.posts.LogLine;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.MotherPosts;
import quancheng.store.posts.Move;
import quancheng.store.posts.PostState;
import quancheng.store.posts.ReplyRate;
import quancheng.store.projects.Kind;
import quancheng.store.projects.Projects;
import quancheng.store.signups.Programme;
import quancheng.testbed.LocalDynamo;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item nobody can read lies in a table (reliability F13): the rest is published, and nothing is made up of it. */
class UnreadableItemTest {

    private static final LocalDynamo DYNAMO = LocalDynamo.shared();
    private static final String CODE = PostSamples.CODE.value();

    /** One attribute of one item, and the page that hangs on it. */
    private record Damage(String table, Map<String, String> key, String attribute, String page, String named) {
    }

    private static final List<Damage> DAMAGES = List.of(
            new Damage("Activities", Map.of("id", "a903"), "starts", "activities/a903", "a903"),
            new Damage("Places", Map.of("activity", "a904", "counter", "main"), "left", "activities/a904", "a904/main"),
            new Damage("Posts", Map.of("id", "m901", "entry", "live"), "published", "posts/m901", "m901/live"),
            new Damage("Employers", Map.of("code", CODE), "verified", "posts/m902", CODE),
            new Damage("Projects", Map.of("id", "w901", "entry", "2027#00001"), "at", "projects/w901", "w901/2027#00001"),
            new Damage("Voices", Map.of("id", "#tally", "entry", "w902#2027"), "felt", "projects/w902", "#tally/w902#2027"));

    private static final DynamodbEvent HINT = Records.event(List.of(Records.of("MODIFY", Map.of("id", "a902"), "1")));

    private final Database database = new Database(DYNAMO.client(), new Tables(variables()));
    private final Programme programme = new Programme(database);
    private final Clock clock = Clock.fixed(Samples.NOW, ZoneOffset.UTC);
    private final PrintStream out = System.out;
    private final List<Activity> damaged = List.of(Samples.activity(903), Samples.activity(904));
    private final Activity sound = Samples.activity(902);

    @TempDir
    private Path root;
    @TempDir
    private Path clean;
    private PublishHandler handler;

    private static Map<String, String> variables() {
        var variables = new HashMap<>(DYNAMO.variables());
        variables.put("PERSONAL_KEY", "local:" + "5e".repeat(32));
        return variables;
    }

    @BeforeEach
    void publishedWhole() {
        damaged.forEach(one -> assertEquals(Moved.DONE, programme.add(patience(), one)));
        assertEquals(Moved.DONE, programme.add(patience(), sound));
        assertEquals(Moved.DONE, new Employers(database).add(patience(), PostSamples.employer("锦线服饰", 2, ReplyRate.NONE)));
        PostSamples.many(902).subList(900, 902).forEach(posting ->
                assertEquals(Moved.DONE, new MotherPosts(database, clock).bringIn(patience(), posting.post(), line(posting.post()))));
        List.of("w901", "w902").forEach(id -> assertEquals(Moved.DONE, new Projects(database).append(patience(),
                ProjectSamples.project(id, "一件实事", 100, Kind.COUNT, List.of()))));
        handler = handler(root);
        handler.handleRequest(null, null);
    }

    private static LogLine line(MotherPost post) {
        return new LogLine(post.id(), Samples.NOW, By.importing("test"), Move.IMPORT, PostState.DRAFT, PostState.LIVE, 1, "", "");
    }

    /** Other tests read these tables whole. */
    @AfterEach
    void takenOut() {
        System.setOut(out);
        DAMAGES.forEach(damage -> Swept.away(damage.table(), Swept.key(damage.key())));
        List.of("m901", "m902").forEach(Swept::post);
        List.of("a902", "a903", "a904").forEach(Swept::activity);
        Swept.away("Projects", Swept.key(Map.of("id", "w902", "entry", "2027#00001")));
    }

    @Test
    void theOthersArePublishedItsPageStaysAndTheLogNamesItsKey() throws IOException {
        var before = pages();
        DAMAGES.forEach(UnreadableItemTest::damage);
        assertEquals(Moved.DONE, programme.edit(patience(), sound, Samples.titled(sound, "改了名")));
        String said = printed(() -> assertEquals(List.of(), handler.handleRequest(HINT, null).getBatchItemFailures()));
        assertTrue(text("activities/a902").contains("改了名"));
        assertEquals(before, pages());
        for (var damage : DAMAGES) {
            assertTrue(said.contains("\"key\":\"" + damage.named() + "\""), damage + " in " + said);
        }
        assertFalse(said.contains("nonsense"), said);
        assertFalse(Files.readString(root.resolve("data/activities.json")).contains("a903"), "no list names it");
    }

    @Test
    void noPageIsInventedWhereThereWasNone() {
        DAMAGES.forEach(UnreadableItemTest::damage);
        printed(() -> handler(clean).handleRequest(null, null));
        DAMAGES.forEach(damage -> assertFalse(Files.exists(clean.resolve(damage.page())), damage::page));
        assertTrue(Files.exists(clean.resolve("activities/a902/index.html")));
        assertEquals(List.of(), Trees.deadLinks(clean));
    }

    @Test
    void itIsSaidOnceAndAgainAtEachRebuildAndWhenItIsMendedAllIsAsBefore() {
        String before = Trees.hash(root);
        damage(DAMAGES.getFirst());
        assertTrue(printed(() -> handler.handleRequest(HINT, null)).contains("unreadable"));
        assertFalse(printed(() -> handler.handleRequest(HINT, null)).contains("unreadable"));
        assertTrue(printed(() -> handler.handleRequest(null, null)).contains("unreadable"));
        change(DAMAGES.getFirst(), AttributeValue.fromS(damaged.getFirst().startsAt().toString()));
        assertFalse(printed(() -> handler.handleRequest(HINT, null)).contains("unreadable"));
        assertEquals(before, Trees.hash(root));
    }

    @Test
    void aPublisherThatOnlySkippedWhatItCannotReadWouldTakeThePageAway() {
        damage(DAMAGES.getFirst());
        var forgetful = new Publication(new FolderShelf(root));
        var data = new Present(database, clock).get();
        forgetful.publish(Site.of(Samples.CONFIG).pages(data));
        assertFalse(Files.exists(root.resolve("activities/a903")));
    }

    private PublishHandler handler(Path folder) {
        return new PublishHandler(new Publisher(new Present(database, clock), Site.of(Samples.CONFIG), new FolderShelf(folder)));
    }

    private static void damage(Damage damage) {
        change(damage, AttributeValue.fromS("nonsense"));
    }

    private static void change(Damage damage, AttributeValue value) {
        DYNAMO.client().updateItem(update -> update.tableName(DYNAMO.table(damage.table())).key(Swept.key(damage.key()))
                .updateExpression("SET #a = :v").expressionAttributeNames(Map.of("#a", damage.attribute())).expressionAttributeValues(Map.of(":v", value)));
    }

    /** As they lie there. */
    private Map<String, String> pages() throws IOException {
        var pages = new TreeMap<String, String>();
        for (var damage : DAMAGES) {
            pages.put(damage.page(), text(damage.page()));
        }
        return pages;
    }

    private String text(String folder) throws IOException {
        return Files.readString(root.resolve(folder).resolve("index.html"));
    }

    private String printed(Runnable task) {
        var bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        task.run();
        System.setOut(out);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Patience patience() {
        return Patience.of(Duration.ofSeconds(30));
    }
}
