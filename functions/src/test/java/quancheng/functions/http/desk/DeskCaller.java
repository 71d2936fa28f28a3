package quancheng.functions.http.desk;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.HashMap;
import java.util.Map;
import quancheng.functions.World;
import quancheng.functions.http.Caller;

/** Somebody who calls the desk's own handler, with the claims of a checked token. */
record DeskCaller(DeskHandler handler, Map<String, String> claims) {

    /** @param more claims: name, value, name, value */
    static DeskCaller of(World world, String role, String... more) {
        Map<String, String> claims = new HashMap<>(Map.of("sub", role + "-1", "name", "王女士", "role", role));
        for (int i = 0; i < more.length; i += 2) {
            claims.put(more[i], more[i + 1]);
        }
        return new DeskCaller(new DeskHandler(world.desk), claims);
    }

    APIGatewayV2HTTPResponse json(String route, Map<String, String> path, Map<String, String> query) {
        return call(route, path, query, "application/json", null);
    }

    APIGatewayV2HTTPResponse page(String route, Map<String, String> path, Map<String, String> query) {
        return call(route, path, query, "text/html", null);
    }

    APIGatewayV2HTTPResponse call(String route, Map<String, String> path, Map<String, String> query, String accept, String body) {
        var event = Caller.event(route, path, query, Map.of("accept", accept, "content-type", "application/x-www-form-urlencoded"), body);
        event.getRequestContext().setAuthorizer(Authorizer.builder().withJwt(Authorizer.JWT.builder().withClaims(claims).build()).build());
        return handler.handleRequest(event, null);
    }
}
