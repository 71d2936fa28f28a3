package quancheng.functions.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import quancheng.functions.World;

/** Calls the citizens' function with the events API Gateway would send. */
public final class Caller {

    final World world;
    private final CitizenHandler handler;

    Caller(World world) {
        this.world = world;
        this.handler = new CitizenHandler(world.parts, world.clock);
    }

    APIGatewayV2HTTPResponse form(String route, Map<String, String> path, String body) {
        return send(route, path, "application/x-www-form-urlencoded", "text/html", body);
    }

    APIGatewayV2HTTPResponse json(String route, Map<String, String> path, String body) {
        return send(route, path, "application/json", "application/json", body);
    }

    APIGatewayV2HTTPResponse send(String route, Map<String, String> path, String type, String accept, String body) {
        return handler.handleRequest(event(route, path, Map.of(), Map.of("content-type", type, "accept", accept), body), null);
    }

    APIGatewayV2HTTPResponse get(String route, Map<String, String> path, Map<String, String> query) {
        return handler.handleRequest(event(route, path, query, Map.of("accept", "application/json"), null), null);
    }

    public static APIGatewayV2HTTPEvent event(String route, Map<String, String> path, Map<String, String> query, Map<String, String> headers, String body) {
        Map<String, String> all = new HashMap<>(headers);
        all.putIfAbsent("user-agent", "a test");
        var http = APIGatewayV2HTTPEvent.RequestContext.Http.builder().withMethod(route.split(" ")[0]).withSourceIp("192.0.2.1").build();
        return APIGatewayV2HTTPEvent.builder().withRouteKey(route).withPathParameters(path).withQueryStringParameters(query)
                .withHeaders(all).withBody(body).withIsBase64Encoded(false)
                .withRequestContext(APIGatewayV2HTTPEvent.RequestContext.builder().withHttp(http).withRequestId("request-1").build())
                .build();
    }

    public static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The text member of a JSON body, wherever it stands. */
    public static String member(APIGatewayV2HTTPResponse response, String name) {
        return response.getBody().replaceAll("(?s).*\"" + name + "\":\"?([^\",}\\]]*)\"?.*", "$1");
    }
}
