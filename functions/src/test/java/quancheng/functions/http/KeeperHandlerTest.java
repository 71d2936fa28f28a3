package quancheng.functions.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quancheng.functions.World;
import quancheng.functions.signups.SignupOutcome;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Places;
import quancheng.store.signups.Signup;
import quancheng.store.signups.Signup.State;

class KeeperHandlerTest {

    private final World world = new World();
    private final KeeperHandler keeper = new KeeperHandler(world.parts.keeping);

    @ParameterizedTest
    @ValueSource(strings = {"MODIFY", "REMOVE", "EXPIRE"})
    void whatACrashLeftOwedToTheLineIsGivenToIt(String eventName) {
        Activity activity = world.open(1, 1, true);
        Signup seated = ((SignupOutcome.Confirmed) world.signUp(activity, World.newcomer(1))).signup();
        world.signUp(activity, World.newcomer(1));
        var main = world.parts.counters.main(World.patience(), activity.id()).orElseThrow();
        world.parts.signups.release(World.patience(), seated, seated.in(new State.Cancelled()), main);
        assertEquals(new Places(1, 1, 1, false), world.places(activity), "the process died here");
        var event = new DynamodbEvent();
        event.setRecords(List.of(record(eventName, activity.id().value(), "1"), record(eventName, activity.id().value(), "2")));
        assertEquals(List.of(), keeper.handleRequest(event, null).getBatchItemFailures());
        assertEquals(new Places(1, 0, 0, true), world.places(activity));
    }

    @Test
    void recordsThatNameNothingAreNoHarm() {
        var event = new DynamodbEvent();
        event.setRecords(List.of(record("INSERT", "not an id!", "1"), record("INSERT", "gone", "2")));
        assertEquals(List.of(), keeper.handleRequest(event, null).getBatchItemFailures());
    }

    @Test
    void anEventWithoutRecordsBalancesTheBooks() {
        Activity activity = world.open(3, 3, true);
        assertInstanceOf(SignupOutcome.Confirmed.class, world.signUp(activity, World.newcomer(2)));
        var main = world.parts.counters.main(World.patience(), activity.id()).orElseThrow();
        world.parts.counters.correct(World.patience(), activity.id(), main, -1, 0);
        keeper.handleRequest(new DynamodbEvent(), null);
        assertEquals(new Places(3, 1, 0, true), world.places(activity));
    }

    private static DynamodbEvent.DynamodbStreamRecord record(String name, String activity, String sequence) {
        var change = new StreamRecord();
        change.setKeys(Map.of("activity", new AttributeValue().withS(activity), "counter", new AttributeValue().withS("main")));
        change.setSequenceNumber(sequence);
        var record = new DynamodbEvent.DynamodbStreamRecord();
        record.setEventName(name);
        record.setDynamodb(change);
        return record;
    }
}
