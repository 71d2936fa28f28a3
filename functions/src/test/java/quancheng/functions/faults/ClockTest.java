package quancheng.functions.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import quancheng.functions.World;
import quancheng.functions.signups.SignupOutcome;
import quancheng.functions.signups.SignupRequest;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Admission;
import quancheng.store.signups.Signup;
import quancheng.store.signups.SignupId;
import quancheng.testbed.LocalDynamo;

/** Clocks that differ, jump, and run far ahead. */
class ClockTest {

    private final World world = new World();

    /** F5: no token of ten minutes, the signup itself is the record of the request. */
    @Test
    void theSameFormIsTheSameRequestElevenMinutesADayAndAMonthLater() {
        Activity activity = longOpen();
        SignupRequest request = World.newcomer(1);
        SignupOutcome first = world.signUp(activity, request);
        for (Duration later : List.of(Duration.ofMinutes(11), Duration.ofHours(25), Duration.ofDays(30))) {
            assertEquals(first, at(later).signUp(activity, request));
        }
        assertEquals(1, world.signups(activity).size());
    }

    /** F16: five minutes between two instances, and a clock set back an hour. */
    @Test
    void theLineIsInOrderOfArrivalWhateverTheClocksSay() {
        Activity activity = longOpen();
        world.signUp(activity, World.newcomer(1));
        List<SignupId> arrived = new ArrayList<>();
        for (Duration wrong : List.of(Duration.ZERO, Duration.ofMinutes(5), Duration.ofMinutes(-5), Duration.ofHours(-1), Duration.ofMinutes(3))) {
            var waitlisted = assertInstanceOf(SignupOutcome.Waitlisted.class, at(wrong).signUp(activity, World.newcomer(1)));
            arrived.add(waitlisted.signup().id());
        }
        assertEquals(arrived, world.waiting(activity).stream().map(Signup::id).toList());
    }

    /** F16: opening is decided by the clock of the function that answers, to the moment. */
    @Test
    void nobodyIsAdmittedEarlyAndNobodyLate() {
        Activity activity = longOpen();
        var open = (Admission.Open) activity.admission();
        assertInstanceOf(SignupOutcome.NotOpenYet.class, exactly(open.opensAt().minusMillis(1)).signUp(activity, World.newcomer(1)));
        assertInstanceOf(SignupOutcome.Confirmed.class, exactly(open.opensAt()).signUp(activity, World.newcomer(1)));
        assertInstanceOf(SignupOutcome.Waitlisted.class, exactly(open.closesAt().minusMillis(1)).signUp(activity, World.newcomer(1)));
        assertInstanceOf(SignupOutcome.Closed.class, exactly(open.closesAt()).signUp(activity, World.newcomer(1)));
    }

    /** F17: what has expired is gone for everybody, though the table deletes it up to two days later. */
    @Test
    void whatHasExpiredIsNeverSeenAgain() {
        Activity activity = longOpen();
        Signup signup = assertInstanceOf(SignupOutcome.Confirmed.class, world.signUp(activity, World.newcomer(1))).signup();
        World before = exactly(signup.keptUntil().minusSeconds(1));
        World after = exactly(signup.keptUntil());
        String last4 = signup.phone().last4();
        assertTrue(before.parts.findSignup.byCode(World.patience(), signup.code().toString(), last4).isPresent());
        assertTrue(after.parts.findSignup.byCode(World.patience(), signup.code().toString(), last4).isEmpty());
        assertEquals(List.of(), after.signups(activity));
    }

    private Activity longOpen() {
        Instant now = world.clock.instant();
        Activity activity = world.activity(new Admission.Open(now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(60)), 1, true, 1),
                false, now.plus(Duration.ofDays(61)));
        world.parts.programme.add(World.patience(), activity);
        return activity;
    }

    private World at(Duration wrong) {
        return new World(LocalDynamo.shared().client(), Clock.offset(world.clock, wrong));
    }

    private World exactly(Instant moment) {
        return new World(LocalDynamo.shared().client(), Clock.fixed(moment, Activity.ZONE));
    }
}
