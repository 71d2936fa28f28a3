package quancheng.functions.signups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import quancheng.functions.World;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Places;
import quancheng.store.signups.Counter;
import quancheng.store.signups.Party;
import quancheng.store.signups.Signup;
import quancheng.testbed.LocalDynamo;

class LineTest {

    private final World world = new World();

    @Test
    void aCancellationSeatsTheFirstInLineThatFitsAndTheOthersKeepTheirPlaces() {
        Activity activity = world.open(4, 4, true);
        Signup two = confirmed(activity, 2);
        confirmed(activity, 2);
        Signup three = waiting(activity, 3);
        Signup one = waiting(activity, 1);
        Signup another = waiting(activity, 2);
        cancel(activity, two);
        assertInstanceOf(Signup.State.Waiting.class, now(activity, three).state());
        assertInstanceOf(Signup.State.Confirmed.class, now(activity, one).state());
        assertInstanceOf(Signup.State.Waiting.class, now(activity, another).state());
        assertEquals(new Places(4, 1, 2, true), world.places(activity));
    }

    @Test
    void cancellingTwiceFreesOnePlaceOnce() {
        Activity activity = world.open(4, 4, true);
        Signup signup = confirmed(activity, 3);
        cancel(activity, signup);
        assertInstanceOf(ChangeOutcome.Done.class, cancel(activity, signup));
        assertEquals(new Places(4, 4, 0, true), world.places(activity));
    }

    @Test
    void aSmallerPartyGivesTheRestToTheLine() {
        Activity activity = world.open(4, 4, true);
        Signup four = confirmed(activity, 4);
        Signup two = waiting(activity, 2);
        resize(activity, four, 2);
        assertInstanceOf(Signup.State.Confirmed.class, now(activity, two).state());
    }

    @Test
    void aPartyInLineThatBecomesSmallEnoughIsSeatedAtOnce() {
        Activity activity = world.open(4, 4, true);
        confirmed(activity, 3);
        Signup first = waiting(activity, 3);
        Signup second = waiting(activity, 2);
        resize(activity, second, 1);
        assertInstanceOf(Signup.State.Waiting.class, now(activity, first).state());
        assertInstanceOf(Signup.State.Confirmed.class, now(activity, second).state());
    }

    @Test
    void aPartyInLineThatGrowsKeepsItsPlace() {
        Activity activity = world.open(2, 2, true);
        Signup seated = confirmed(activity, 2);
        Signup first = waiting(activity, 1);
        waiting(activity, 1);
        resize(activity, first, 2);
        cancel(activity, seated);
        assertInstanceOf(Signup.State.Confirmed.class, now(activity, first).state());
    }

    @Test
    void aLargerPartyGetsMorePlacesOrKeepsWhatItHas() {
        Activity activity = world.open(4, 4, true);
        Signup one = confirmed(activity, 1);
        confirmed(activity, 1);
        assertInstanceOf(ChangeOutcome.Done.class, resize(activity, one, 3));
        assertEquals(new ChangeOutcome.DoesNotFit(now(activity, one), 0, 4), resize(activity, now(activity, one), 4));
        assertEquals(new Places(4, 0, 0, true), world.places(activity));
    }

    @Test
    void childrenForAdultsTakesNoPlace() {
        Activity activity = world.open(2, 2, true);
        Signup two = confirmed(activity, 2);
        world.parts.changeSignup.resize(World.patience(), activity, two, new Party(1, 1));
        assertEquals(new Party(1, 1), now(activity, two).party());
        assertEquals(0, world.places(activity).left());
    }

    @Test
    void leavingTheLineMovesTheOthersUp() {
        Activity activity = world.open(1, 1, true);
        confirmed(activity, 1);
        Signup first = waiting(activity, 1);
        Signup second = waiting(activity, 1);
        assertEquals(2, found(second).position());
        cancel(activity, first);
        assertEquals(1, found(second).position());
        assertEquals(2, ((SignupOutcome.Waitlisted) world.signUp(activity, World.newcomer(1))).position());
    }

    @Test
    void aNewcomerDoesNotTakeWhatIsOwedToTheLine() {
        Activity activity = world.open(1, 1, true);
        Signup seated = confirmed(activity, 1);
        Signup first = waiting(activity, 1);
        Counter main = world.parts.counters.main(World.patience(), activity.id()).orElseThrow();
        world.parts.signups.release(World.patience(), seated, seated.in(new Signup.State.Cancelled()), main);
        var newcomer = world.signUp(activity, World.newcomer(1));
        assertInstanceOf(SignupOutcome.Waitlisted.class, newcomer, "whoever freed the place died before offering it to the line");
        assertInstanceOf(Signup.State.Confirmed.class, now(activity, first).state());
    }

    @Test
    void nobodyIsSeatedAfterTheStart() {
        Activity activity = world.open(1, 1, true);
        Signup seated = confirmed(activity, 1);
        Signup first = waiting(activity, 1);
        var later = new World(LocalDynamo.shared().client(), Clock.offset(world.clock, Duration.ofDays(2)));
        later.parts.changeSignup.cancel(World.patience(), activity, seated);
        assertInstanceOf(Signup.State.Waiting.class, now(activity, first).state());
        assertEquals(new Places(1, 1, 1, true), world.places(activity));
    }

    @Test
    void aHundredCancellationsAtOnceSeatExactlyTheFirstHundred() throws Exception {
        Activity activity = world.open(100, 1, true);
        List<Signup> seated = IntStream.range(0, 100).mapToObj(_ -> confirmed(activity, 1)).toList();
        List<Signup> line = IntStream.range(0, 130).mapToObj(_ -> waiting(activity, 1)).toList();
        Crowd.of(32).all(seated, signup -> cancel(activity, signup));
        assertEquals(line.subList(100, 130).stream().map(Signup::id).toList(), world.waiting(activity).stream().map(Signup::id).toList());
        assertEquals(new Places(100, 0, 30, true), world.places(activity));
        assertEquals(100, world.confirmed(activity));
    }

    private Signup confirmed(Activity activity, int adults) {
        return assertInstanceOf(SignupOutcome.Confirmed.class, world.signUp(activity, World.newcomer(adults))).signup();
    }

    private Signup waiting(Activity activity, int adults) {
        return assertInstanceOf(SignupOutcome.Waitlisted.class, world.signUp(activity, World.newcomer(adults))).signup();
    }

    private ChangeOutcome cancel(Activity activity, Signup signup) {
        return world.parts.changeSignup.cancel(World.patience(), activity, signup);
    }

    private ChangeOutcome resize(Activity activity, Signup signup, int adults) {
        return world.parts.changeSignup.resize(World.patience(), activity, signup, new Party(adults, 0));
    }

    private Signup now(Activity activity, Signup signup) {
        return world.parts.signups.find(World.patience(), activity.id(), signup.id()).orElseThrow();
    }

    private FindSignup.Found found(Signup signup) {
        return world.parts.findSignup.byCode(World.patience(), signup.code().toString(), signup.phone().last4()).orElseThrow();
    }
}
