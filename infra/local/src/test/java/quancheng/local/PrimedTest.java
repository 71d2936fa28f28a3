package quancheng.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.crac.Core;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quancheng.functions.Wiring;
import quancheng.runtime.EventJson;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;
import quancheng.store.activities.Admission;
import quancheng.store.activities.Children;
import quancheng.store.activities.District;
import quancheng.store.activities.Theme;
import quancheng.testbed.LocalDynamo;
import quancheng.testbed.LocalKms;

/**
 * Before its snapshot a function has done what its first call will do: that call loads no class of ours, of the SDK or of the
 * parser, and nothing was written meanwhile. Each in a process of its own, on tables that other processes reach.
 */
class PrimedTest {

    private static final LocalDynamo DYNAMO = LocalDynamo.served();
    private static final LocalKms KMS = new LocalKms();
    private static final String KEY = "arn:aws-cn:kms:cn-north-1:000000000000:key/";
    /** Of ours the lambdas too; what others link late is a matter of microseconds. */
    private static final Pattern LOADED = Pattern.compile("\\] (quancheng\\.[\\w.$/+]+|(?:software\\.amazon|com\\.fasterxml|gg\\.jte)\\.(?:(?!\\$\\$Lambda)[\\w.$])+) source: ");
    private static final String RECORD = """
            {"Records":[{"eventID":"1","eventName":"MODIFY","eventSource":"aws:dynamodb","dynamodb":{"Keys":%s,"SequenceNumber":"1"}}]}""";
    private static final String CHANGE = RECORD.formatted("{\"activity\":{\"S\":\"primed\"},\"counter\":{\"S\":\"main\"}}");
    private static final String TICK = "{\"Records\":[]}";
    private static final String SIGNUP = """
            {"routeKey":"POST /api/signups","rawPath":"/api/signups","headers":{"accept":"application/json","content-type":"application/json"},
            "requestContext":{"http":{"method":"POST","sourceIp":"192.0.2.1"},"requestId":"r"},"isBase64Encoded":false,
            "body":"{\\"activity\\":\\"primed\\",\\"name\\":\\"王芳\\",\\"phone\\":\\"13900000001\\",\\"adults\\":1,\\"children\\":0,\\"consent\\":true,\\"key\\":\\"primed-0000000000000001\\"}"}""";

    @TempDir
    private Path site;

    @AfterAll
    static void stop() {
        DYNAMO.close();
        KMS.close();
    }

    /** What runs in that process: the start, the snapshot (or none), the first call. */
    static final class Primed {
        public static void main(String[] arguments) throws Exception {
            Class<?> type = Class.forName(arguments[0]);
            var handler = (RequestHandler<?, ?>) type.getConstructor().newInstance();
            try {
                Core.getGlobalContext().beforeCheckpoint(null);
            } catch (UnsatisfiedLinkError e) {
                // When all is done it has the system forget its names of hosts, by a library that Lambda brings.
            }
            System.out.println("PRIMED");
            for (String event : List.of(arguments).subList(1, arguments.length)) {
                answer(type, handler, event);
            }
            System.out.println("ANSWERED");
        }

        @SuppressWarnings("unchecked")
        private static void answer(Class<?> type, RequestHandler<?, ?> handler, String event) {
            var types = ((ParameterizedType) type.getGenericInterfaces()[0]).getActualTypeArguments();
            var json = new EventJson();
            Object answer = ((RequestHandler<Object, Object>) handler).handleRequest(json.fromJson(event, types[0]), null);
            var bytes = new ByteArrayOutputStream();
            json.toJson(answer, bytes, types[1]);
            System.out.println(bytes.toString(StandardCharsets.UTF_8));
        }
    }

    @Test
    void theFirstCallLoadsNothing() throws Exception {
        open();
        var loaded = new TreeMap<String, List<String>>();
        loaded.put("keeper", loadedBy("functions.http.KeeperHandler", true, CHANGE, TICK));
        loaded.put("citizens", loadedBy("functions.http.CitizenHandler", true, SIGNUP));
        loaded.put("notifier", loadedBy("functions.http.NotifyHandler", true, TICK));
        loaded.put("publisher", loadedBy("site.publish.PublishHandler", true, CHANGE));
        loaded.values().removeIf(List::isEmpty);
        assertEquals(Map.of(), loaded);
    }

    @Test
    void withoutARehearsalItLoadsMuch() throws Exception {
        assertTrue(loadedBy("functions.http.KeeperHandler", false, CHANGE).size() > 100);
    }

    @Test
    void aRehearsalWritesNothing() throws Exception {
        var before = everything();
        for (String handler : List.of("functions.http.KeeperHandler", "functions.http.NotifyHandler", "functions.http.CitizenHandler",
                "functions.http.posts.PostsKeeperHandler", "site.publish.PublishHandler")) {
            String said = run(handler, true, List.of());
            assertTrue(said.contains("\"event\":\"rehearsed\""), said);
        }
        assertEquals(before, everything());
        assertEquals(List.of(), List.of(site.toFile().list()));
    }

    private static void open() {
        Instant now = Instant.now();
        Instant start = now.plus(Duration.ofDays(2));
        var environment = new HashMap<>(DYNAMO.variables());
        environment.putAll(Map.of("SIGNING_KEYS", "the keys of a test and of nothing else", "PERSONAL_KEY", "local:" + "5e".repeat(32)));
        new Wiring(DYNAMO.client(), environment, Clock.systemUTC()).programme.add(Patience.of(Duration.ofSeconds(30)), new Activity(
                new ActivityId("primed"), Theme.FAMILY, "花艺课", false, true, "济南市妇女联合会", District.all().getFirst(), "泉城广场", "泺源大街", false,
                start, start.plus(Duration.ofHours(2)), new Admission.Open(now.minusSeconds(60), now.plus(Duration.ofDays(1)), 100, true, 2),
                Children.NONE, "市民", "一句话", "说明", List.of(), Optional.empty(), false, false, 0));
    }

    private static Map<String, Integer> everything() {
        var items = new TreeMap<String, Integer>();
        DYNAMO.variables().values().forEach(table -> items.put(table, DYNAMO.client().scan(scan -> scan.tableName(table)).count()));
        return items;
    }

    private List<String> loadedBy(String handler, boolean primed, String... events) throws IOException, InterruptedException {
        String said = run(handler, primed, List.of(events), "-Xlog:class+load:stdout");
        assertTrue(said.contains("\nANSWERED"), () -> said.substring(Math.max(0, said.length() - 4000)));
        return LOADED.matcher(said.substring(said.indexOf("\nPRIMED"), said.indexOf("\nANSWERED"))).results().map(found -> found.group(1)).toList();
    }

    private String run(String handler, boolean primed, List<String> events, String... options) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Primed.class.getName(), "quancheng." + handler));
        command.addAll(events);
        var process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().clear();
        process.environment().putAll(DYNAMO.variables());
        process.environment().putAll(Map.of("AWS_REGION", "cn-north-1", "AWS_ACCESS_KEY_ID", "test", "AWS_SECRET_ACCESS_KEY", "test",
                "AWS_ENDPOINT_URL_DYNAMODB", DYNAMO.address().orElseThrow().toString(), "SITE_ORIGIN", "https://example.org", "SITE_FOLDER", site.toString(),
                "AWS_ENDPOINT_URL_KMS", KMS.address(), "SIGNING_KEYS", KEY + "signing,1", "PERSONAL_KEY", KEY + "personal", "NOTIFY_SENDER", "log"));
        if (primed) {
            process.environment().put("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
        }
        Process running = process.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        running.waitFor();
        return said;
    }
}
