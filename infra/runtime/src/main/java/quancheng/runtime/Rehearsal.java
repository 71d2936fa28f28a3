package quancheng.runtime;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Calls a handler as the runtime will: from the bytes of an event to the bytes of the answer. */
public final class Rehearsal {

    private static final EventJson JSON = new EventJson();

    private Rehearsal() {
    }

    /**
     * A call of the API.
     *
     * @param route as the template names it
     * @param path  the path's parameters, a JSON object
     * @param body  a form, or JSON where it begins with a brace; empty for none
     */
    public static APIGatewayV2HTTPResponse call(RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> handler,
            String route, String path, String query, String body) {
        return call(handler, "192.0.2.1", route, path, query, body);
    }

    /** @param address where it comes from; empty where nobody is to be counted for it */
    public static APIGatewayV2HTTPResponse call(RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> handler, String address,
            String route, String path, String query, String body) {
        boolean json = body.startsWith("{");
        APIGatewayV2HTTPEvent event = JSON.fromJson("""
                {"version":"2.0","routeKey":"%s","rawPath":"/","rawQueryString":"","headers":{"accept":"%s","accept-language":"zh-CN",\
                "content-type":"%s","host":"rehearsal","user-agent":"rehearsal"},"pathParameters":%s,"queryStringParameters":%s,\
                "requestContext":{"accountId":"0","apiId":"rehearsal","domainName":"rehearsal","http":{"method":"%s","path":"/","protocol":"HTTP/1.1",\
                "sourceIp":"%s","userAgent":"rehearsal"},"requestId":"rehearsal","routeKey":"%s","stage":"$default","timeEpoch":0,\
                "authorizer":{"jwt":{"claims":{"sub":"rehearsal","role":"federation"},"scopes":null}}},"body":"%s","isBase64Encoded":true}"""
                .formatted(route, json ? "application/json" : "text/html", json ? "application/json" : "application/x-www-form-urlencoded",
                        path, query, route.split(" ")[0], address, route, Base64.getEncoder().encodeToString(body.getBytes(StandardCharsets.UTF_8))),
                APIGatewayV2HTTPEvent.class);
        APIGatewayV2HTTPResponse answer = handler.handleRequest(event, null);
        JSON.toJson(answer, new ByteArrayOutputStream(), APIGatewayV2HTTPResponse.class);
        return answer;
    }

    /** The clock's call. */
    public static void tick(RequestHandler<DynamodbEvent, StreamsEventResponse> handler) {
        wake(handler, "{\"Records\":[]}");
    }

    /** A record of a stream with these keys, as JSON of a table's item. */
    public static void change(RequestHandler<DynamodbEvent, StreamsEventResponse> handler, String keys) {
        wake(handler, """
                {"Records":[{"eventID":"1","eventName":"MODIFY","eventVersion":"1.1","eventSource":"aws:dynamodb","awsRegion":"rehearsal",\
                "dynamodb":{"ApproximateCreationDateTime":1.5,"Keys":%s,"SequenceNumber":"1","SizeBytes":9,"StreamViewType":"KEYS_ONLY"},\
                "eventSourceARN":"rehearsal"}]}""".formatted(keys));
    }

    private static void wake(RequestHandler<DynamodbEvent, StreamsEventResponse> handler, String event) {
        JSON.toJson(handler.handleRequest(JSON.fromJson(event, DynamodbEvent.class), null), new ByteArrayOutputStream(), StreamsEventResponse.class);
    }
}
