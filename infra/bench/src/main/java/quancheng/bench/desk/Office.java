package quancheng.bench.desk;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import quancheng.functions.DeskWiring;
import quancheng.functions.http.desk.DeskHandler;
import quancheng.testbed.LocalDynamo;

/** The desk's own handler on DynamoDB Local, called by the federation. */
final class Office {

    private static final int WARM_UP = 15;
    private static final int RUNS = 15;

    final DeskWiring parts;
    private final DeskHandler handler;

    Office() {
        var environment = new HashMap<>(LocalDynamo.shared().variables());
        environment.put("SITE_ORIGIN", "https://example.org");
        environment.put("SIGNING_KEYS", "the-signing-keys-of-the-benchmarks-only");
        environment.put("PERSONAL_KEY", "local:" + "5e".repeat(32));
        parts = new DeskWiring(LocalDynamo.shared().client(), environment, Clock.systemUTC());
        handler = new DeskHandler(parts);
    }

    APIGatewayV2HTTPResponse call(String route, Map<String, String> path, Map<String, String> query, String body) {
        var organizer = RequestContext.Authorizer.builder().withJwt(RequestContext.Authorizer.JWT.builder()
                .withClaims(Map.of("sub", "bench", "name", "王女士", "role", "federation")).build()).build();
        var event = APIGatewayV2HTTPEvent.builder().withRouteKey(route).withPathParameters(path).withQueryStringParameters(query)
                .withHeaders(Map.of("accept", "text/html")).withBody(body).withIsBase64Encoded(false)
                .withRequestContext(RequestContext.builder().withRequestId("bench").withAuthorizer(organizer).build()).build();
        var answer = handler.handleRequest(event, null);
        if (answer.getStatusCode() != 200) {
            throw new IllegalStateException(answer.getStatusCode() + " " + answer.getBody());
        }
        return answer;
    }

    /** Median in milliseconds, once it is warm. */
    static double median(Runnable work) {
        for (int i = 0; i < WARM_UP; i++) {
            work.run();
        }
        double[] millis = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            work.run();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return millis[RUNS / 2];
    }
}
