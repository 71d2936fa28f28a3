package quancheng.local;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import quancheng.functions.http.BodyLimit;
import quancheng.testbed.Concurrency;

/** What API Gateway does with a request under {@code /api/}: route, check the token, hand over, pass the answer on. No more. */
final class Gateway extends Handler.Abstract {

    /** Lambda's limit, small enough for one machine: who comes beyond it is refused at once, and nothing of hers is begun. */
    private static final int CONCURRENCY = 50;

    private final Concurrency running = new Concurrency(CONCURRENCY);
    private final Routes routes;
    private final Authorizer authorizer;
    private final Sending sending;
    private final Map<String, RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse>> functions;

    /** @param functions by the logical id of the template */
    Gateway(Routes routes, Authorizer authorizer, Sending sending,
            Map<String, RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse>> functions) {
        this.routes = routes;
        this.authorizer = authorizer;
        this.sending = sending;
        this.functions = functions;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        String path = request.getHttpURI().getDecodedPath();
        if (!path.startsWith("/api/")) {
            return false;
        }
        String id = UUID.randomUUID().toString();
        APIGatewayV2HTTPResponse answer = routes.find(request.getMethod(), path)
                .map(match -> call(request, match, id)).orElseGet(() -> message(404, "Not Found"));
        if (answer.getStatusCode() == 408 || answer.getStatusCode() == 413) {
            // What is still under way is not waited for.
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
        }
        Answers.send(answer, id, response, callback);
        return true;
    }

    private APIGatewayV2HTTPResponse call(Request request, Routes.Match match, String id) {
        Optional<RequestContext.Authorizer> caller = authorizer.authorize(request.getHeaders().get(HttpHeader.AUTHORIZATION));
        if (match.route().guarded() && caller.isEmpty()) {
            return message(401, "Unauthorized");
        }
        if (match.route().guarded() && !Authorizer.admits(caller.get())) {
            return message(403, "Forbidden");
        }
        try {
            return switch (sending.read(request, BodyLimit.of(match.route().key()))) {
                case Sending.Body.Read(byte[] body) -> invoke(match.route(), Events.of(request, body, match, caller.filter(known -> match.route().guarded()), id), id);
                case Sending.Body.TooLarge() -> message(413, "Request Entity Too Large");
                case Sending.Body.TooSlow() -> message(408, "Request Timeout");
            };
        } catch (IOException | RuntimeException e) {
            e.printStackTrace();
            return message(500, "Internal Server Error");
        }
    }

    /** Only what is here whole takes one of the places: nobody can take them all by sending nothing. */
    private APIGatewayV2HTTPResponse invoke(Route route, APIGatewayV2HTTPEvent event, String id) {
        return running.call(() -> functions.get(route.function()).handleRequest(event, new Invocation(route.function(), id)))
                .orElseGet(Gateway::tooMany);
    }

    /** In Lambda's own words (TooManyRequestsException), and when to come again. */
    private static APIGatewayV2HTTPResponse tooMany() {
        var refused = message(429, "Too Many Requests");
        var headers = new HashMap<>(refused.getHeaders());
        headers.put("retry-after", "1");
        refused.setHeaders(headers);
        return refused;
    }

    private static APIGatewayV2HTTPResponse message(int status, String text) {
        return APIGatewayV2HTTPResponse.builder().withStatusCode(status)
                .withHeaders(Map.of("content-type", "application/json", "cache-control", "no-store"))
                .withBody("{\"message\":\"" + text + "\"}").build();
    }
}
