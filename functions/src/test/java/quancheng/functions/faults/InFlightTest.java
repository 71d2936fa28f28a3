package quancheng.functions.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quancheng.functions.World.patience;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import quancheng.functions.World;
import quancheng.functions.desk.EditOutcome;
import quancheng.functions.signups.Crowd;
import quancheng.functions.signups.SignupOutcome;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Admission;
import quancheng.store.activities.Places;

/** F18: an organizer's edit against a signup in flight, a thousand times each; both answers must agree with one order of the two. */
@Tag("crowd")
class InFlightTest {

    private static final int ROUNDS = 1_000;

    private final World world = new World();

    private record Both(Activity activity, SignupOutcome signup, EditOutcome edit) {
    }

    private interface Wanted {
        Activity of(Activity activity);
    }

    @Test
    void aCutTakesTheFreePlaceOrTheSignupDoesNeverBoth() throws Exception {
        for (Both both : race(activity -> activity.admitting(open(activity, 1, ((Admission.Open) activity.admission()).closesAt())))) {
            boolean cut = both.edit() instanceof EditOutcome.Done;
            assertTrue(cut ? both.signup() instanceof SignupOutcome.Waitlisted : both.signup() instanceof SignupOutcome.Confirmed, both.toString());
            assertEquals(cut ? new Places(1, 0, 1, true) : new Places(2, 0, 0, true), world.places(both.activity()));
            assertEquals(cut ? 1 : 2, world.confirmed(both.activity()), "a cut cancels nobody");
        }
    }

    @Test
    void nobodyIsSeatedOnceTheActivityIsCancelled() throws Exception {
        for (Both both : race(activity -> activity.cancelled(true))) {
            assertInstanceOf(EditOutcome.Done.class, both.edit());
            assertTrue(both.signup() instanceof SignupOutcome.Confirmed || both.signup() instanceof SignupOutcome.Cancelled);
            assertEquals(both.signup() instanceof SignupOutcome.Confirmed ? 2 : 1, world.confirmed(both.activity()));
            assertInstanceOf(SignupOutcome.Cancelled.class, world.signUp(both.activity(), World.newcomer(1)), "read before, asked after");
            Books.balance(world, both.activity(), "a cancellation");
        }
    }

    @Test
    void closingIsForThoseWhoComeAfterIt() throws Exception {
        for (Both both : race(activity -> activity.admitting(open(activity, 2, world.clock.instant().minusSeconds(1))))) {
            Activity closed = assertInstanceOf(EditOutcome.Done.class, both.edit()).activity();
            assertInstanceOf(SignupOutcome.Confirmed.class, both.signup(), "she came before");
            assertInstanceOf(SignupOutcome.Closed.class, world.signUp(closed, World.newcomer(1)));
            assertEquals(new Places(2, 0, 0, true), world.places(closed));
        }
    }

    @Test
    void anEditOfWordsAndASignupDoNotTouchEachOther() throws Exception {
        for (Both both : race(activity -> activity)) {
            assertEquals(1, assertInstanceOf(EditOutcome.Done.class, both.edit()).activity().revision());
            assertInstanceOf(SignupOutcome.Confirmed.class, both.signup());
            assertEquals(new Places(2, 0, 0, true), world.places(both.activity()));
        }
    }

    /** Two places, one taken: somebody asks for the other while the organizer edits. */
    private List<Both> race(Wanted wanted) throws Exception {
        return Crowd.of(2).all(IntStream.range(0, ROUNDS).boxed().toList(), _ -> round(wanted));
    }

    private Both round(Wanted wanted) {
        Activity activity = world.open(2, 1, true);
        world.signUp(activity, World.newcomer(1));
        var outcomes = new Object[2];
        var organizer = Thread.ofVirtual().start(() ->
                outcomes[1] = world.desk.editActivity.edit(patience(), activity, wanted.of(activity)));
        outcomes[0] = world.signUp(activity, World.newcomer(1));
        join(organizer);
        return new Both(activity, (SignupOutcome) outcomes[0], (EditOutcome) outcomes[1]);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Admission open(Activity activity, int capacity, Instant closes) {
        var open = (Admission.Open) activity.admission();
        return new Admission.Open(open.opensAt(), closes, capacity, open.waitlist(), open.maxParty());
    }
}
