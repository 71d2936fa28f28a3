package quancheng.functions.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import quancheng.functions.World;
import quancheng.functions.http.Caller;
import quancheng.functions.http.CitizenHandler;
import quancheng.functions.http.Solver;
import quancheng.store.activities.Activity;

/** An answer to a puzzle is used up, and whoever did it dies before the signup is written: she is asked once more, and no more than that. */
final class AtTheGate {

    private AtTheGate() {
    }

    static Scenario scenario() {
        return new Scenario("come through the gate", sound -> {
            Activity activity = sound.open(4, 4, true);
            String form = "activity=" + activity.id() + "&name=x&adults=1&consent=1&key=" + activity.id() + "-00000000000000000&website=x&phone=" + World.somebody().digits();
            return new Scenario.Scene(activity, world -> {
                var handler = new CitizenHandler(world.parts, world.clock);
                String solved = Solver.of(send(handler, form)).solved();
                assertEquals(201, send(handler, form + solved).getStatusCode());
            }, Scenario.people(activity, 1));
        });
    }

    private static APIGatewayV2HTTPResponse send(CitizenHandler handler, String body) {
        return handler.handleRequest(Caller.event("POST /api/signups", null, Map.of(), Map.of("content-type", "application/x-www-form-urlencoded",
                "accept", "application/json"), body), null);
    }
}
