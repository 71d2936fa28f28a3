package quancheng.functions.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quancheng.testbed.Template.map;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;
import quancheng.functions.PostsWiring;
import quancheng.functions.VoicesWiring;
import quancheng.functions.Wiring;
import quancheng.functions.World;
import quancheng.functions.http.posts.PostsHandler;
import quancheng.functions.http.projects.VoiceHandler;
import quancheng.store.activities.Activity;
import quancheng.testbed.LocalDynamo;
import quancheng.testbed.Template;

/** Every route that needs no token has a limit of what is sent to it, and one of how often; a route without does not exist. */
class PublicRouteTest {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2029-01-01T01:00:00Z"), Activity.ZONE);
    private static final Map<String, RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse>> HANDLERS = handlers();

    @Test
    void theTableKnowsEveryRouteWithoutATokenAndNoOther() {
        assertEquals(published().map(Route::key).collect(Collectors.toCollection(TreeSet::new)), known());
    }

    @Test
    void aRouteTheTableDoesNotKnowWouldBeNoticedAndAnswersNobody() {
        Set<String> more = known();
        more.add("POST /api/secrets");
        assertNotEquals(published().map(Route::key).collect(Collectors.toCollection(TreeSet::new)), more);
        HANDLERS.forEach((name, handler) -> assertEquals(404, send(handler, "POST /api/secrets", "a=b", "198.51.100.1").getStatusCode(), name));
    }

    @ParameterizedTest
    @MethodSource("posted")
    void anAddressHasSoManyCallsAMinute(Route route) {
        String address = "203.0.113." + ADDRESSES.incrementAndGet();
        var handler = HANDLERS.get(route.function());
        for (int call = 0; call < 3; call++) {
            assertNotEquals("too-many", Caller.member(send(handler, route.key(), "", address), "title"));
        }
        var stopped = send(handler, route.key(), "", address);
        assertEquals(429, stopped.getStatusCode());
        assertEquals("too-many", Caller.member(stopped, "title"));
        assertEquals("61", stopped.getHeaders().get("retry-after"));
    }

    @ParameterizedTest
    @MethodSource("posted")
    void aBodyBeyondItsLimitIsRefusedUnread(Route route) {
        int most = PublicRoute.of(route.key()).orElseThrow().largestBody();
        assertTrue(most <= 64 * 1024, route.key());
        String address = "198.51.100." + ADDRESSES.incrementAndGet();
        assertNotEquals(413, send(HANDLERS.get(route.function()), route.key(), "x".repeat(most), address).getStatusCode());
        assertEquals(413, send(HANDLERS.get(route.function()), route.key(), "x".repeat(most + 1), address).getStatusCode());
        assertEquals(413, send(HANDLERS.get(route.function()), route.key(), "泉".repeat(most / 3 + 1), address).getStatusCode());
    }

    @Test
    void aBodyInBase64IsMeasuredWithoutDecodingIt() {
        var event = event("POST /api/signups", "!".repeat(24 * 1024), "198.51.100.2");
        event.setIsBase64Encoded(true);
        assertEquals(413, HANDLERS.get("CitizenFunction").handleRequest(event, null).getStatusCode());
    }

    record Route(String function, String key) {
    }

    static Stream<Route> posted() {
        return published().filter(route -> route.key().startsWith("POST "));
    }

    private static Stream<Route> published() {
        return Template.find().resources("AWS::Serverless::Function").entrySet().stream().flatMap(function -> map(function.getValue().get("Events")).values().stream()
                .filter(event -> map(event).get("Type").equals("HttpApi")).map(event -> map(map(event).get("Properties")))
                .filter(event -> !map(event.get("Auth")).containsKey("Authorizer"))
                .map(event -> new Route(function.getKey(), event.get("Method") + " " + event.get("Path"))));
    }

    private static Set<String> known() {
        return Arrays.stream(PublicRoute.values()).map(PublicRoute::key).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse>> handlers() {
        var environment = new HashMap<>(World.environment());
        environment.put("ADDRESS_LIMIT", "3");
        var client = LocalDynamo.shared().client();
        return Map.of("CitizenFunction", new CitizenHandler(new Wiring(client, environment, CLOCK), CLOCK),
                "PostsFunction", new PostsHandler(new PostsWiring(client, environment, CLOCK)),
                "VoiceFunction", new VoiceHandler(new VoicesWiring(client, environment, CLOCK)));
    }

    private static APIGatewayV2HTTPResponse send(RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> handler, String route, String body, String address) {
        return handler.handleRequest(event(route, body, address), null);
    }

    private static APIGatewayV2HTTPEvent event(String route, String body, String address) {
        var event = Caller.event(route, Map.of("code", "nobodys", "id", "a09", "move", "pause"), Map.of(),
                Map.of("content-type", "application/x-www-form-urlencoded", "accept", "application/json"), body);
        event.getRequestContext().getHttp().setSourceIp(address);
        return event;
    }
}
