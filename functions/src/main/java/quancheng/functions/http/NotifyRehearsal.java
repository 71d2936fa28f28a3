package quancheng.functions.http;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import quancheng.functions.NotifyWiring;
import quancheng.runtime.Rehearsal;

/**
 * Before the snapshot of the notifier: somebody who does not exist is told of her signup, on tables of this process and by
 * the log, which keeps silent meanwhile. No gateway is called. The one call of the real tables reads an activity that does not exist.
 */
final class NotifyRehearsal {

    private static final int ROUNDS = 3;

    private final NotifyHandler handler;

    NotifyRehearsal(Map<String, String> environment) {
        var stage = new Stage(environment).withActivity().withPeople();
        var here = new HashMap<>(stage.environment);
        here.put("NOTIFY_SENDER", "log");
        handler = new NotifyHandler(new NotifyWiring(stage.tables, here, Clock.systemUTC()));
    }

    void run(RequestHandler<DynamodbEvent, StreamsEventResponse> real) {
        for (int round = 0; round < ROUNDS; round++) {
            Rehearsal.tick(handler);
            Rehearsal.change(handler, Stage.signup());
            Rehearsal.change(handler, "{\"id\":{\"S\":\"" + Stage.ACTIVITY + "\"}}");
        }
        Rehearsal.change(real, Stage.signup().replace(Stage.ACTIVITY, "nobodys"));
    }
}
