package quancheng.functions.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quancheng.functions.World;
import quancheng.functions.signups.SignupOutcome;
import quancheng.store.activities.Activity;
import quancheng.store.personal.Kept;
import quancheng.store.signups.Retention.Left;
import quancheng.store.signups.Signup;
import quancheng.testbed.LocalDynamo;

/** When their time is over people are seen by nobody at once, unreadable within minutes, and gone within days: with counts that say so. */
class RetentionTest {

    private final World world = new World();
    private final Activity activity = world.open(5, 2, true);
    private final Signup signup = ((SignupOutcome.Confirmed) world.signUp(activity, World.newcomer(2))).signup();
    private final Instant end = Kept.ACTIVITY.until(activity.endsAt());

    private static World at(Instant moment) {
        return new World(LocalDynamo.shared().client(), Clock.fixed(moment, ZoneOffset.UTC));
    }

    @Test
    void aSecondBeforeTheEndSheIsThereAndAtTheEndNobodySeesHer() {
        World before = at(end.minusSeconds(1));
        assertEquals(Optional.of(signup), before.parts.signups.find(World.patience(), activity.id(), signup.id()));
        World after = at(end);
        assertEquals(Optional.empty(), after.parts.signups.find(World.patience(), activity.id(), signup.id()));
        assertEquals(List.of(), after.signups(activity));
        assertEquals(List.of(), after.parts.signups.find(World.patience(), signup.code()));
        assertEquals(Optional.empty(), after.parts.findSignup.byCode(World.patience(), signup.code().toString(), signup.phone().last4()));
        assertEquals(new Left(activity.id(), 1, 1, true), after.parts.retention.left(World.patience(), activity.id()), "the table has not deleted her yet");
    }

    @Test
    void theKeeperForgetsWhoseTimeIsOverAndNobodyElse() {
        Activity later = at(Instant.now().plus(Duration.ofDays(20))).open(5, 2, true);
        world.signUp(later, World.newcomer(1));
        World keeper = at(end);
        assertTrue(keeper.parts.forgetPast.forget(World.patience()).contains(activity.id()));
        assertEquals(0, left(keeper, activity).readable());
        assertEquals(List.of(), new World().signups(activity), "not even by a process whose clock is wrong");
        assertTrue(keeper.parts.forgetPast.left(World.patience()).stream().noneMatch(left -> left.activity().equals(later.id())));
        assertTrue(world.parts.retention.held(World.patience()).stream().noneMatch(activity.id()::equals));
    }

    @Test
    void theReportFindsWhatIsLeft() {
        assertEquals(1, left(at(end), activity).readable());
        assertEquals(1, left(at(end), activity).people());
    }

    private static Left left(World world, Activity activity) {
        return world.parts.forgetPast.left(World.patience()).stream().filter(left -> left.activity().equals(activity.id())).findFirst().orElseThrow();
    }
}
