package quancheng.functions.http.posts;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import quancheng.functions.PostsWiring;
import quancheng.functions.World;
import quancheng.functions.http.Caller;
import quancheng.testbed.LocalDynamo;

/** Calls the function of the mother posts with the events API Gateway would send. */
final class PostsCaller {

    private static final AtomicInteger CALLERS = new AtomicInteger();

    final PostsWiring parts;
    private final PostsHandler handler;
    /** Of its own, because an address has twenty applications an hour. */
    private final String address = "192.0.2." + CALLERS.incrementAndGet();

    PostsCaller(Clock clock) {
        parts = new PostsWiring(LocalDynamo.shared().client(), World.environment(), clock);
        handler = new PostsHandler(parts);
    }

    APIGatewayV2HTTPResponse form(String route, Map<String, String> path, String body) {
        return send(route, path, "application/x-www-form-urlencoded", "text/html", body, address);
    }

    APIGatewayV2HTTPResponse json(String route, Map<String, String> path, String body) {
        return send(route, path, "application/x-www-form-urlencoded", "application/json", body, address);
    }

    APIGatewayV2HTTPResponse send(String route, Map<String, String> path, String type, String accept, String body, String address) {
        var event = Caller.event(route, path, Map.of(), Map.of("content-type", type, "accept", accept), body);
        event.getRequestContext().getHttp().setSourceIp(address);
        return handler.handleRequest(event, null);
    }
}
