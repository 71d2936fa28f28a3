package quancheng.functions.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quancheng.functions.DeskWiring;
import quancheng.functions.PostsWiring;
import quancheng.functions.World;
import quancheng.functions.http.Caller;
import quancheng.functions.http.CitizenHandler;
import quancheng.functions.http.KeeperHandler;
import quancheng.functions.http.desk.DeskHandler;
import quancheng.functions.http.posts.PostsHandler;
import quancheng.functions.posts.DraftOutcome;
import quancheng.functions.posts.EmployerLink;
import quancheng.functions.posts.Hiring;
import quancheng.functions.posts.ModerationOutcome;
import quancheng.site.SiteConfig;
import quancheng.site.publish.FolderShelf;
import quancheng.site.publish.Present;
import quancheng.site.publish.Publisher;
import quancheng.site.publish.Site;
import quancheng.store.Database;
import quancheng.store.Tables;
import quancheng.store.activities.Activity;
import quancheng.store.posts.CreditCode;
import quancheng.store.signups.Signup;
import quancheng.testbed.LocalDynamo;
import quancheng.testbed.Template;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;

/**
 * People nobody could mistake are sent through every route of the template and every way the database can fail, and then
 * looked for wherever something could have been left: output, tables, streams, the site, what others are answered.
 */
class CanaryTest {

    private static final String NAME = "金丝雀𬱖娜娜";
    private static final String PHONE = "19988776655";
    private static final String OTHER_PHONE = "19988776644";

    /** What DynamoDB or its client may throw; their messages repeat what was sent, as real ones may. */
    private static final List<Supplier<RuntimeException>> FAULTS = List.of(
            () -> SdkClientException.create("timeout while sending " + NAME + " " + PHONE),
            () -> DynamoDbException.builder().statusCode(400).message("not valid: " + NAME + " " + PHONE).build(),
            () -> ProvisionedThroughputExceededException.builder().statusCode(400).message(NAME + PHONE).build(),
            () -> new IllegalStateException("a fault of ours about " + NAME + " " + PHONE));

    private static final Set<String> CALLS = Set.of("getItem", "query", "scan", "transactWriteItems", "putItem", "updateItem", "deleteItem");

    private final World world = new World();
    private final Activity activity = world.open(20, 6, true);

    @Test
    void nobodyIsLeftBehindAnywhere(@TempDir Path site) {
        var search = new Search(NAME, "金丝雀", PHONE, OTHER_PHONE);
        String printed = printed(() -> {
            Signup signup = signedUp();
            offered();
            everyRoute(world.desk, signup.code().toString(), PHONE);
            FAULTS.forEach(fault -> everyRoute(new World(failing(fault), Clock.systemUTC()).desk, signup.code().toString(), PHONE));
            new KeeperHandler(world.parts.keeping).handleRequest(new DynamodbEvent(), null);
            everyRoute(world.desk, "ZZZ-ZZZZ-ZZZZ", "13800000000").forEach(answer -> search.in("an answer to somebody else", answer));
            var database = new Database(LocalDynamo.shared().client(), new Tables(World.environment()));
            new Publisher(new Present(database, Clock.systemUTC()), Site.of(new SiteConfig("", "https://example.org", "")), new FolderShelf(site)).publish();
        });
        assertTrue(printed.contains("\"fault\""), "the faults were met");
        search.in("output", printed);
        search.inTables();
        search.inStreams();
        search.inFolder(site);
        assertEquals(Set.of(), search.found());
    }

    @Test
    void theSearchFindsHerWhereSheIs(@TempDir Path site) throws Exception {
        String word = "百灵被找到";
        var search = new Search(word);
        search.in("output", printed(() -> System.err.println("fault: " + word)));
        Files.writeString(site.resolve("page.html"), word);
        search.inFolder(site);
        var key = Map.of("activity", AttributeValue.fromS("canary"), "entry", AttributeValue.fromS("S#1"));
        String table = LocalDynamo.shared().table("Signups");
        Stream.of(AttributeValue.fromS(word), AttributeValue.fromB(SdkBytes.fromUtf8String(word))).forEach(value -> {
            Map<String, AttributeValue> item = new HashMap<>(key);
            item.put(value.s() == null ? "bytes" : "text", value);
            LocalDynamo.shared().client().putItem(r -> r.tableName(table).item(item));
            search.inTables();
        });
        String places = LocalDynamo.shared().table("Places");
        Map<String, AttributeValue> streamed = Map.of("activity", AttributeValue.fromS(word), "counter", AttributeValue.fromS("canary"));
        LocalDynamo.shared().client().putItem(r -> r.tableName(places).item(streamed));
        search.inStreams();
        LocalDynamo.shared().client().deleteItem(r -> r.tableName(places).key(streamed));
        LocalDynamo.shared().client().deleteItem(r -> r.tableName(table).key(key));
        assertEquals(Set.of("output: " + word, "site page.html: " + word, "table Signups text: " + word, "table Signups bytes: " + word,
                "stream of Places: " + word), search.found());
    }

    private Signup signedUp() {
        var handler = new CitizenHandler(world.parts, world.clock);
        var answer = handler.handleRequest(event("POST /api/signups", "", Caller.encoded(fields(PHONE))), null);
        assertEquals(201, answer.getStatusCode(), answer.getBody());
        return world.signups(activity).getFirst();
    }

    /** Whom to ask at an employer: of a draft, of one that waits, of a public post and of its next version. */
    private void offered() {
        Hiring.begun(world, asking(Hiring.code()));
        Hiring.submitted(world, asking(Hiring.code()));
        EmployerLink link = Hiring.waiting(world, asking(Hiring.code()));
        assertInstanceOf(ModerationOutcome.Published.class, Hiring.approve(world, Hiring.FIRST, link.post()));
        assertInstanceOf(DraftOutcome.Saved.class, world.posts.saveDraft.edit(World.patience(), link));
    }

    private static Map<String, List<String>> asking(CreditCode code) {
        Map<String, List<String>> typed = Hiring.typed(code, "contact", NAME);
        typed.put("phone", List.of(PHONE));
        return typed;
    }

    /** What a person sends, wherever it is sent to. */
    private Map<String, String> fields(String phone) {
        boolean canary = phone.equals(PHONE);
        Map<String, String> fields = new HashMap<>(Map.of("activity", activity.id().value(), "name", canary ? NAME : "王芳", "phone", phone, "adults", "1",
                "consent", "1", "needs", "wheelchair", "last4", phone.substring(7), "code", "ZZZ-ZZZZ-ZZZZ", "message", canary ? NAME : "x"));
        fields.putAll(Map.of("contact", canary ? NAME : "x", "gapNote", canary ? NAME + OTHER_PHONE : "x", "title", "x", "preset", "between",
                "contactTime", "noon", "text", canary ? NAME : "x", "words", "x", "q", canary ? NAME : "x"));
        return fields;
    }

    /** Every route of the template, each with a form, with JSON, and with a body that is neither. */
    private List<String> everyRoute(DeskWiring parts, String code, String phone) {
        var posts = new PostsWiring(LocalDynamo.shared().client(), World.environment(), Clock.systemUTC());
        Map<String, RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse>> handlers = Map.of(
                "CitizenFunction", new CitizenHandler(parts.citizens, world.clock), "DeskFunction", new DeskHandler(parts), "PostsFunction", new PostsHandler(posts));
        return handlers.entrySet().stream().flatMap(handler -> routes(handler.getKey()).flatMap(route -> bodies(route, code, fields(phone))
                .map(event -> handler.getValue().handleRequest(event, null)).map(answer -> answer.getHeaders() + "\n" + answer.getBody()))).toList();
    }

    private static Stream<APIGatewayV2HTTPEvent> bodies(String route, String code, Map<String, String> fields) {
        String json = "{" + String.join(",", fields.entrySet().stream().map(it -> "\"" + it.getKey() + "\":\"" + it.getValue() + "\"").toList()) + "}";
        return Stream.of(event(route, code, Caller.encoded(fields)), json(route, code, json), json(route, code, "{" + fields.get("name")));
    }

    private static Stream<String> routes(String function) {
        Object events = Template.find().resources("AWS::Serverless::Function").get(function).get("Events");
        return events == null ? Stream.of() : Template.map(events).values().stream().map(event -> Template.map(Template.map(event).get("Properties")))
                .map(route -> route.get("Method") + " " + route.get("Path"));
    }

    private static APIGatewayV2HTTPEvent event(String route, String code, String body) {
        return Caller.event(route, Map.of("code", code, "id", "a09"), Map.of("last4", PHONE.substring(7), "q", NAME),
                Map.of("content-type", "application/x-www-form-urlencoded", "accept", "application/json", "user-agent", NAME), body);
    }

    private static APIGatewayV2HTTPEvent json(String route, String code, String body) {
        return Caller.event(route, Map.of("code", code, "id", "a09"), Map.of(), Map.of("content-type", "application/json", "accept", "text/html"), body);
    }

    /** A database that fails at every call but a third, each in its turn: so every call of a route is met by a fault. */
    private static DynamoDbClient failing(Supplier<RuntimeException> fault) {
        var calls = new AtomicInteger();
        return (DynamoDbClient) Proxy.newProxyInstance(CanaryTest.class.getClassLoader(), new Class<?>[] {DynamoDbClient.class}, (_, method, arguments) -> {
            if (CALLS.contains(method.getName()) && calls.incrementAndGet() % 3 != 0) {
                throw fault.get();
            }
            try {
                return method.invoke(LocalDynamo.shared().client(), arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    /** What was printed meanwhile, to either stream. */
    private static String printed(Runnable meanwhile) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var bytes = new ByteArrayOutputStream();
        try (var both = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(both);
            System.setErr(both);
            meanwhile.run();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
