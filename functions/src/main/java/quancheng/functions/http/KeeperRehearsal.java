package quancheng.functions.http;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.Map;
import quancheng.runtime.Rehearsal;

/**
 * Before the snapshot of the keeper: the line of an activity is looked at and its books are balanced, on tables of this
 * process, where they never balance. The one call of the real tables reads an activity that does not exist.
 */
final class KeeperRehearsal {

    private static final int ROUNDS = 3;
    private static final String KEYS = "{\"activity\":{\"S\":\"%s\"},\"counter\":{\"S\":\"main\"}}";

    private final KeeperHandler handler;

    KeeperRehearsal(Map<String, String> environment) {
        handler = new KeeperHandler(new Stage(environment).withActivity().withPeople().process().keeping);
    }

    void run(RequestHandler<DynamodbEvent, StreamsEventResponse> real) {
        for (int round = 0; round < ROUNDS; round++) {
            Rehearsal.change(handler, KEYS.formatted(Stage.ACTIVITY));
            Rehearsal.tick(handler);
        }
        Rehearsal.change(real, KEYS.formatted("nobodys"));
    }
}
