package quancheng.functions.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quancheng.functions.Printed;
import quancheng.functions.Torn;
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
    void anActivityThatIsGoneIsNoHarm() {
        assertEquals(List.of(), failures(List.of(record("INSERT", "gone", "1"))));
    }

    /** F13: what is handed back ends, after its tries, among the dead letters. */
    @Test
    void oneUnreadableRecordInAThousandIsHandedBackAndTheOthersAreSettled() {
        Activity activity = world.open(1, 1, true);
        owedToTheLine(activity);
        var records = IntStream.range(0, 999).mapToObj(n -> record("MODIFY", activity.id().value(), String.valueOf(n))).collect(Collectors.toList());
        assertEquals(List.of(), failures(List.of(records.getFirst())), "all of them can be read");
        owedToTheLine(activity);
        records.add(500, record("INSERT", "王芳 13812345678", "poison"));
        String said = Printed.by(() -> assertEquals(List.of("poison"), failures(records)));
        assertEquals(new Places(1, 0, 1, true), world.places(activity));
        assertTrue(said.contains("\"key\":\"activity=???…, counter=main\",\"sequence\":\"poison\""), said);
    }

    /** Counted without a signup that cannot be read, its place would be given to somebody else. */
    @Test
    void anActivityWithAnUnreadableSignupIsLeftAsItIsAndTheOthersAreBalanced() {
        Activity torn = world.open(3, 3, true);
        Activity other = world.open(3, 3, true);
        Signup signup = ((SignupOutcome.Confirmed) world.signUp(torn, World.newcomer(2))).signup();
        assertInstanceOf(SignupOutcome.Confirmed.class, world.signUp(other, World.newcomer(2)));
        var main = world.parts.counters.main(World.patience(), other.id()).orElseThrow();
        world.parts.counters.correct(World.patience(), other.id(), main, -1, 0);
        Torn.signup(signup);
        String said = Printed.by(() -> keeper.handleRequest(new DynamodbEvent(), null));
        assertEquals(new Places(3, 1, 0, true), world.places(other));
        assertEquals(new Places(3, 1, 0, true), world.places(torn));
        assertTrue(said.contains("\"finding\":\"unreadable\",\"table\":\"signup\",\"key\":\"" + torn.id() + "/S#" + signup.id().value()), said);
        Torn.away(signup);
        keeper.handleRequest(new DynamodbEvent(), null);
        assertEquals(new Places(3, 3, 0, true), world.places(torn), "a keeper that saw nobody would give the places away");
    }

    private List<String> failures(List<DynamodbEvent.DynamodbStreamRecord> records) {
        var event = new DynamodbEvent();
        event.setRecords(records);
        return keeper.handleRequest(event, null).getBatchItemFailures().stream().map(failure -> failure.getItemIdentifier()).toList();
    }

    /** Somebody has a place and somebody waits; then the place comes free, and whoever freed it dies. */
    private void owedToTheLine(Activity activity) {
        world.signUp(activity, World.newcomer(1));
        world.signUp(activity, World.newcomer(1));
        Signup seated = world.signups(activity).stream().filter(it -> it.state() instanceof State.Confirmed).findFirst().orElseThrow();
        var main = world.parts.counters.main(World.patience(), activity.id()).orElseThrow();
        world.parts.signups.release(World.patience(), seated, seated.in(new State.Cancelled()), main);
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
