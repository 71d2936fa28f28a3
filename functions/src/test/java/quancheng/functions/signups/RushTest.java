package quancheng.functions.signups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quancheng.functions.World;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Places;
import quancheng.store.signups.Signup;

/** Many callers, few places: a place is never given twice and never lost. */
@Tag("crowd")
class RushTest {

    private final World world = new World();

    @Test
    void sixtyFourCallersLeaveExactlyFortyConfirmed() throws Exception {
        Activity activity = world.open(40, 1, false);
        List<SignupOutcome> outcomes = rush(64, IntStream.range(0, 64).mapToObj(_ -> World.newcomer(1)).toList(), activity);
        assertEquals(40, outcomes.stream().filter(SignupOutcome.Confirmed.class::isInstance).count());
        assertEquals(24, outcomes.stream().filter(SignupOutcome.Full.class::isInstance).count());
        assertEquals(40, world.confirmed(activity));
        assertEquals(new Places(40, 0, 0, true), world.places(activity));
    }

    /** The twin: the same crowd past a counter that is read first and written later, without a condition. */
    @Test
    void withoutTheGuardTheSameCrowdOversells() throws Exception {
        Activity activity = world.open(40, 1, false);
        var unguarded = new Unguarded(world);
        Crowd.of(64).all(IntStream.range(0, 64).boxed().toList(), _ -> unguarded.signUp(activity, World.newcomer(1)));
        assertTrue(unguarded.confirmed(activity) > 40, "only " + unguarded.confirmed(activity) + " confirmed: the test cannot fail");
    }

    /** F1, F2: parties of one to six by 64 callers on one counter; single people by 500 virtual threads on one and on four. */
    @ParameterizedTest
    @CsvSource({"64, false, 1, 6", "500, true, 1, 1", "500, true, 4, 1"})
    void tenThousandAttemptsFillFiveHundredPlacesAndTheRestWaitInOrder(int callers, boolean virtual, int counters, int largest) throws Exception {
        Activity activity = world.open(500, largest, true);
        split(activity, counters);
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        List<SignupRequest> parties = IntStream.range(0, 10_000).mapToObj(_ -> World.newcomer(1 + random.nextInt(largest))).toList();
        Crowd crowd = virtual ? Crowd.ofVirtual(callers) : Crowd.of(callers);
        List<SignupOutcome> outcomes = crowd.all(parties, request -> world.signUp(activity, request));
        assertTrue(outcomes.stream().allMatch(o -> o instanceof SignupOutcome.Confirmed || o instanceof SignupOutcome.Waitlisted),
                "every attempt is answered");
        Places places = world.places(activity);
        List<Signup> waiting = world.waiting(activity);
        assertEquals(500, world.confirmed(activity) + places.left());
        assertEquals(10_000, world.signups(activity).size());
        assertEquals(waiting.size(), places.waiting());
        assertTrue(waiting.stream().allMatch(signup -> signup.party().size() > places.left()), "nobody waits who fits");
        assertEquals(waiting.size(), waiting.stream().map(Signup::inLine).distinct().count(), "every ticket is one party's");
        assertEquals(world.parts.waitlists.of(World.patience(), activity.id()), waiting.stream().map(s -> s.inLine().orElseThrow()).toList());
    }

    /** F4. */
    @Test
    void aThousandFormsSentTenTimesAtOnceAreAThousandSignupsWithOneAnswerEach() throws Exception {
        Activity activity = world.open(1_500, 1, true);
        List<SignupRequest> people = IntStream.range(0, 1_000).mapToObj(_ -> World.newcomer(1)).toList();
        List<SignupRequest> clicks = IntStream.range(0, 10_000).mapToObj(i -> people.get(i / 10)).toList();
        List<SignupOutcome> outcomes = rush(64, clicks, activity);
        for (int person = 0; person < 1_000; person++) {
            assertEquals(1, outcomes.subList(person * 10, person * 10 + 10).stream().distinct().count());
        }
        assertEquals(1_000, world.signups(activity).size());
        assertEquals(new Places(1_500, 500, 0, true), world.places(activity));
    }

    /** F4 for those who wait: the position a citizen was told stays what she was told, however often her form arrives. */
    @Test
    void aFormSentTenTimesAtOnceJoinsTheLineOnceWithOnePosition() throws Exception {
        Activity activity = world.open(1, 1, true);
        world.signUp(activity, World.newcomer(1));
        List<SignupRequest> people = IntStream.range(0, 100).mapToObj(_ -> World.newcomer(1)).toList();
        List<SignupOutcome> outcomes = rush(64, IntStream.range(0, 1_000).mapToObj(i -> people.get(i / 10)).toList(), activity);
        for (int person = 0; person < 100; person++) {
            assertEquals(1, outcomes.subList(person * 10, person * 10 + 10).stream().distinct().count());
        }
        assertEquals(new Places(1, 0, 100, true), world.places(activity));
        assertEquals(IntStream.rangeClosed(1, 100).boxed().toList(), world.waiting(activity).stream()
                .map(signup -> world.parts.findSignup.again(World.patience(), activity, signup).position()).toList());
        assertEquals(101, ((SignupOutcome.Waitlisted) world.signUp(activity, World.newcomer(1))).position(), "tickets drawn in vain are not counted");
    }

    private List<SignupOutcome> rush(int callers, List<SignupRequest> requests, Activity activity) throws Exception {
        return Crowd.of(callers).all(requests, request -> world.signUp(activity, request));
    }

    private void split(Activity activity, int counters) {
        if (counters > 1) {
            world.parts.counters.split(World.patience(), activity.id(),
                    world.parts.counters.main(World.patience(), activity.id()).orElseThrow(), counters);
        }
    }
}
