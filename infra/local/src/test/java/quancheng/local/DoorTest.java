package quancheng.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quancheng.testbed.Template;

class DoorTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @TempDir
    private Path site;
    private final List<APIGatewayV2HTTPEvent> events = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final HttpClient http = HttpClient.newHttpClient();
    private Door door;
    private Provider provider;
    private String address;

    @BeforeEach
    void open() {
        RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> echo = (event, context) -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            events.add(event);
            slowly(event);
            now.decrementAndGet();
            if (event.getRawPath().endsWith("/BROKEN")) {
                throw new IllegalStateException("broken on purpose");
            }
            return APIGatewayV2HTTPResponse.builder().withStatusCode(202).withHeaders(Map.of("content-type", "text/plain; charset=utf-8"))
                    .withCookies(List.of("a=1", "b=2")).withIsBase64Encoded(true)
                    .withBody(Base64.getEncoder().encodeToString("泉".getBytes())).build();
        };
        door = new Door(0);
        provider = new Provider(Provider.issuer(door.port()));
        door.open(site, Template.find(), () -> provider, new Functions(Map.of("CitizenFunction", echo, "DeskFunction", echo), Map.of()));
        address = door.address();
    }

    private static void slowly(APIGatewayV2HTTPEvent event) {
        if (event.getBody() != null && event.getIsBase64Encoded() && new String(Base64.getDecoder().decode(event.getBody())).startsWith("slow")) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void aFormArrivesInBase64AndJsonAsText() throws Exception {
        post("/api/signups", FORM, "name=%E6%B3%89");
        post("/api/signups", "application/json; charset=utf-8", "{\"name\":\"泉\"}");
        post("/api/signups", "", "");
        assertTrue(events.get(0).getIsBase64Encoded());
        assertEquals("name=%E6%B3%89", new String(Base64.getDecoder().decode(events.get(0).getBody())));
        assertFalse(events.get(1).getIsBase64Encoded());
        assertEquals("{\"name\":\"泉\"}", events.get(1).getBody());
        assertEquals(null, events.get(2).getBody());
    }

    @Test
    void theEventSaysWhatTheGatewayWouldSay() throws Exception {
        send(request("/api/signups/ABCD?last4=1234&x=a&x=b%20c").header("X-Two", "1").header("X-Two", "2").header("Cookie", "k=v; l=w"));
        var event = events.getFirst();
        assertEquals("GET /api/signups/{code}", event.getRouteKey());
        assertEquals("/api/signups/ABCD", event.getRawPath());
        assertEquals("last4=1234&x=a&x=b%20c", event.getRawQueryString());
        assertEquals(Map.of("last4", "1234", "x", "a,b c"), event.getQueryStringParameters());
        assertEquals(Map.of("code", "ABCD"), event.getPathParameters());
        assertEquals("1,2", event.getHeaders().get("x-two"));
        assertEquals(List.of("k=v", "l=w"), event.getCookies());
        assertEquals("127.0.0.1", event.getRequestContext().getHttp().getSourceIp());
    }

    @Test
    void theAnswerIsPassedOnWithItsCookies() throws Exception {
        var answer = post("/api/signups", FORM, "a=b");
        assertEquals(202, answer.statusCode());
        assertEquals("泉", answer.body());
        assertEquals(List.of("a=1", "b=2"), answer.headers().allValues("set-cookie"));
    }

    @Test
    void theGatewayItselfAnswersWhatReachesNoFunction() throws Exception {
        assertEquals(404, send(request("/api/nothing")).statusCode());
        assertEquals(404, send(request("/api/signups").DELETE()).statusCode());
        assertEquals(413, post("/api/signups", FORM, "x".repeat(16 * 1024 + 1)).statusCode());
        assertEquals(List.of(), events);
        var broken = send(request("/api/signups/BROKEN"));
        assertEquals("500 {\"message\":\"Internal Server Error\"}", broken.statusCode() + " " + broken.body());
    }

    @Test
    void theDeskOpensOnlyToATokenOfOurs() throws Exception {
        assertEquals(401, post("/api/desk/programme", "text/csv", "id").statusCode());
        assertEquals(401, send(request("/api/desk/programme").header("Authorization", "Bearer made-up").POST(BodyPublishers.noBody())).statusCode());
        String token = send(request("/local/token?role=federation")).body().strip();
        assertEquals(202, send(request("/api/desk/programme").header("Authorization", "Bearer " + token).POST(BodyPublishers.noBody())).statusCode());
        assertEquals("federation", events.getFirst().getRequestContext().getAuthorizer().getJwt().getClaims().get("role"));
    }

    /** An ID token of the same issuer, for the same audience: only the scope is missing. */
    @Test
    void theDeskStaysShutToATokenThatIsGoodForSomethingElse() throws Exception {
        for (String scope : List.of("", "&scope=profile", "&scope=openidx")) {
            String token = send(request("/local/token?role=federation" + (scope.isEmpty() ? "&scope=" : scope))).body().strip();
            var answer = send(request("/api/desk/programme").header("Authorization", "Bearer " + token).POST(BodyPublishers.noBody()));
            assertEquals("403 {\"message\":\"Forbidden\"}", answer.statusCode() + " " + answer.body());
        }
        String both = send(request("/local/token?role=federation&scope=profile%20openid")).body().strip();
        assertEquals(202, send(request("/api/desk/programme").header("Authorization", "Bearer " + both).POST(BodyPublishers.noBody())).statusCode());
    }

    @Test
    void aPageIsServedFreshWithItsPolicyAndCompressed() throws Exception {
        Path page = Files.createDirectories(site.resolve("activities/a05")).resolve("index.html");
        String script = "<script>1</script>";
        Files.writeString(page, script + "one".repeat(100));
        var first = send(request("/activities/a05/"));
        assertEquals("text/html;charset=utf-8", first.headers().firstValue("content-type").orElseThrow());
        assertTrue(first.headers().firstValue("content-security-policy").orElseThrow().contains("'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='"));
        assertEquals("nosniff", first.headers().firstValue("x-content-type-options").orElseThrow());
        String tag = first.headers().firstValue("etag").orElseThrow();
        assertEquals(304, send(request("/activities/a05/").header("If-None-Match", tag)).statusCode());
        assertEquals("gzip", send(request("/activities/a05/").header("Accept-Encoding", "gzip")).headers().firstValue("content-encoding").orElseThrow());
        Files.writeString(page, script + "other".repeat(100));
        assertTrue(send(request("/activities/a05/").header("If-None-Match", tag)).body().endsWith("other"));
    }

    @Test
    void whatIsNotThereIs404WithTheSitesOwnPage() throws Exception {
        Files.writeString(site.resolve("404.html"), "not here");
        var answer = send(request("/activities/zz/"));
        assertEquals("404 not here", answer.statusCode() + " " + answer.body());
    }

    /** A page, a file, an answer, one that is refused at the gateway, one that broke, a page that is not there. */
    @Test
    void everyKindOfAnswerCarriesTheHeaders() throws Exception {
        Files.writeString(site.resolve("index.html"), "<style>p{}</style><p>x");
        Files.writeString(site.resolve("a.css"), "p{}");
        Files.writeString(site.resolve("data.json"), "{}");
        Files.createDirectories(site.resolve("desk"));
        Files.writeString(site.resolve("desk/index.html"), "<p>x");
        Files.writeString(site.resolve("404.html"), "not here");
        var kinds = List.of(send(request("/")), send(request("/a.css")), send(request("/data.json")), send(request("/desk/")), send(request("/nowhere/")),
                send(request("/").header("If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT")), send(request("/a.css").DELETE()),
                post("/api/signups", FORM, "a=b"), send(request("/api/nothing")), send(request("/api/signups/BROKEN")), post("/api/desk/programme", "text/csv", "id"),
                post("/api/signups", FORM, "x".repeat(16 * 1024 + 1)), send(request("/local/token?role=federation")), send(request("/local/token")));
        for (var answer : kinds) {
            String what = answer.request().method() + " " + answer.uri() + " " + answer.statusCode();
            String policy = only(answer, "content-security-policy", what);
            assertTrue(policy.startsWith("default-src 'none'") && policy.contains("base-uri 'none'") && policy.contains("frame-ancestors 'none'"), what + policy);
            assertFalse(policy.contains("unsafe") || policy.contains("http:") || policy.contains("*"), what + policy);
            assertEquals("max-age=31536000; includeSubDomains", only(answer, "strict-transport-security", what));
            assertEquals("nosniff", only(answer, "x-content-type-options", what));
            assertEquals("no-referrer", only(answer, "referrer-policy", what));
            assertTrue(only(answer, "permissions-policy", what).contains("geolocation=()"), what);
            assertEquals("same-origin", only(answer, "cross-origin-opener-policy", what));
            assertFalse(answer.headers().firstValue("server").isPresent(), what);
        }
        assertTrue(kinds.stream().map(HttpResponse::statusCode).toList().containsAll(List.of(200, 202, 401, 404, 413, 500)));
    }

    /** F19: what was acknowledged was done, what was refused was not begun, and afterwards the door is open again. */
    @Test
    void loadBeyondTheLimitIsRefusedAndNothingAcknowledgedIsLost() throws Exception {
        var sent = IntStream.range(0, 400).mapToObj(n -> http.sendAsync(request("/api/signups").header("Content-Type", FORM)
                .POST(BodyPublishers.ofString("slow=" + n)).build(), BodyHandlers.ofString())).toList();
        List<Integer> answers = new ArrayList<>();
        for (var coming : sent) {
            var answer = coming.get(60, TimeUnit.SECONDS);
            answers.add(answer.statusCode());
            assertEquals(answer.statusCode() == 429, answer.headers().firstValue("retry-after").isPresent());
        }
        assertEquals(Set.of(202, 429), Set.copyOf(answers));
        assertEquals(answers.stream().filter(status -> status == 202).count(), events.size());
        assertTrue(most.get() <= 50, most + " at once");
        assertEquals(202, post("/api/signups", FORM, "a=b").statusCode());
    }

    private static String only(HttpResponse<String> answer, String header, String what) {
        assertEquals(1, answer.headers().allValues(header).size(), what + " " + header);
        return answer.headers().firstValue(header).orElseThrow();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private HttpResponse<String> post(String path, String type, String body) throws Exception {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
