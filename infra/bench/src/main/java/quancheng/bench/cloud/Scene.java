package quancheng.bench.cloud;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import quancheng.functions.Wiring;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;
import quancheng.store.activities.Admission;
import quancheng.store.activities.Children;
import quancheng.store.activities.District;
import quancheng.store.activities.Theme;
import quancheng.testbed.LocalDynamo;

/** Tables that other processes reach, and one activity with places for everybody. */
final class Scene implements AutoCloseable {

    private static final String EVENT = """
            {"version":"2.0","routeKey":"POST /api/signups","rawPath":"/api/signups","rawQueryString":"","headers":{"accept":"application/json",\
            "content-type":"application/json","host":"bench","user-agent":"bench"},"requestContext":{"accountId":"0","apiId":"bench","domainName":"bench",\
            "http":{"method":"POST","path":"/api/signups","protocol":"HTTP/1.1","sourceIp":"192.0.2.1","userAgent":"bench"},"requestId":"bench",\
            "routeKey":"POST /api/signups","stage":"$default","time":"12/Mar/2027:19:03:58 +0000","timeEpoch":1583348638390},\
            "body":"{\\"activity\\":\\"bench\\",\\"name\\":\\"王芳\\",\\"phone\\":\\"139%1$08d\\",\\"adults\\":1,\\"children\\":0,\\"consent\\":true,\\"key\\":\\"bench-000000000000%1$08d\\"}",\
            "isBase64Encoded":false}""";

    private final LocalDynamo dynamo = LocalDynamo.served();
    private final AtomicInteger people = new AtomicInteger();

    Scene() {
        Instant now = Instant.now();
        Instant start = now.plus(Duration.ofDays(2));
        new Wiring(dynamo.client(), environment(), Clock.systemUTC()).programme.add(Patience.of(Duration.ofSeconds(30)), new Activity(
                new ActivityId("bench"), Theme.FAMILY, "花艺课", false, true, "济南市妇女联合会", District.all().getFirst(), "泉城广场", "泺源大街", false,
                start, start.plus(Duration.ofHours(2)), new Admission.Open(now.minusSeconds(60), now.plus(Duration.ofDays(1)), 100_000, false, 1),
                Children.NONE, "市民", "一句话", "说明", List.of(), Optional.empty(), false, false, 0));
    }

    /** What the template sets for the citizens' function, and where the tables are. */
    Map<String, String> environment() {
        var environment = new HashMap<>(dynamo.variables());
        environment.putAll(Map.of("SITE_ORIGIN", "https://example.org", "SITE_BASE", "", "API_ORIGIN", "", "SIGNING_KEYS", "the-signing-keys-of-the-benchmarks-only",
                "PERSONAL_KEY", "local:" + "5e".repeat(32)));
        environment.putAll(Map.of("ADDRESS_LIMIT", "1000000", "LOAD_LIMIT", "1000000")); // one address asks for all
        environment.putAll(address());
        return environment;
    }

    Map<String, String> peerEnvironment() {
        var environment = new HashMap<>(address());
        environment.putAll(Map.of("SIGNUPS_TABLE", dynamo.table("Signups"), "MAIN_CLASS", "peer.Peer", "SPRING_CLOUD_FUNCTION_DEFINITION", "put"));
        return environment;
    }

    private Map<String, String> address() {
        return Map.of("AWS_ENDPOINT_URL_DYNAMODB", dynamo.address().orElseThrow().toString());
    }

    /** Somebody who never signed up before, as API Gateway tells it. */
    byte[] event() {
        return EVENT.formatted(people.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        dynamo.close();
    }
}
