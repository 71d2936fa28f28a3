package quancheng.functions.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import quancheng.functions.World;
import quancheng.functions.signups.Crowd;
import quancheng.functions.signups.SignupOutcome;
import quancheng.functions.signups.SignupOutcome.Busy;
import quancheng.functions.signups.SignupOutcome.Confirmed;
import quancheng.functions.signups.SignupOutcome.Full;
import quancheng.functions.signups.SignupOutcome.Waitlisted;
import quancheng.functions.signups.SignupRequest;
import quancheng.functions.signups.Unguarded;
import quancheng.store.Overloaded;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Places;
import quancheng.store.signups.Signup;

/** Conflicts, throttles, lost answers and dying processes, all at once and many of them. */
@Tag("crowd")
class StormTest {

    private final long seed = System.nanoTime();
    private final World sound = new World();

    @BeforeEach
    void sayTheSeed() {
        System.out.println("seed " + seed);
    }

    /** F6: 30 % conflicts, 5 % answers lost, 2 % die before and 2 % after a write. Whoever got no answer asks again. */
    @Test
    void theBooksBalanceThroughAStorm() throws Exception {
        Activity activity = sound.open(500, 1, true);
        World stormy = in(new Weather(seed).conflicts(30).lost(5).killed(2));
        List<SignupRequest> people = newcomers(10_000);
        List<SignupOutcome> outcomes = Crowd.of(32).all(people, person -> insist(stormy, activity, person));
        new KeeperRound(sound).over(activity);
        assertEquals(10_000, outcomes.size());
        assertEquals(new Places(500, 0, 9_500, true), sound.places(activity));
        Books.balance(sound, activity, "a storm");
        Set<String> kept = sound.signups(activity).stream().filter(Signup::isLive).map(s -> s.phone().digits()).collect(Collectors.toSet());
        assertEquals(people.stream().map(p -> p.phone().digits()).collect(Collectors.toSet()), kept, "nobody who was answered is missing");
    }

    /** The twin of the storm: take the place, then write the signup, as two writes. It leaks, so the test can fail. */
    @Test
    void twoWritesInsteadOfOneLeakPlacesInTheSameStorm() throws Exception {
        Activity activity = sound.open(500, 1, true);
        var twoWrites = new TwoWrites(new Weather(seed).lost(5).killed(2), sound);
        Crowd.of(32).all(newcomers(1_000), person -> twoWrites.insist(activity, person));
        Places places = sound.places(activity);
        int seated = new Unguarded(sound).confirmed(activity);
        assertTrue(seated > 0, "nobody was seated: it proves nothing");
        assertFalse(places.capacity() == places.left() + seated, "it balanced: the storm test cannot fail");
    }

    /** F8: nine of ten writes meet a conflict, then the weather clears. Nobody is told "full" while places are left. */
    @Test
    void underConflictsOneIsSeatedOrToldToTryAgainButNeverThatItIsFull() throws Exception {
        Activity activity = sound.open(60, 1, false);
        var weather = new Weather(seed).conflicts(90);
        World stormy = in(weather);
        List<SignupRequest> people = newcomers(64);
        var clearing = Thread.ofVirtual().start(() -> {
            sleep(Duration.ofSeconds(2));
            weather.conflicts(0);
        });
        List<SignupOutcome> outcomes = Crowd.of(64).all(people, person -> stormy.parts.signUp.signUp(
                Patience.of(Duration.ofSeconds(3)), activity, person));
        clearing.join();
        long confirmed = outcomes.stream().filter(Confirmed.class::isInstance).count();
        assertEquals(confirmed, sound.confirmed(activity));
        assertEquals(0, sound.places(activity).left() == 0 ? 0 : outcomes.stream().filter(Full.class::isInstance).count());
        assertTrue(outcomes.stream().allMatch(o -> o instanceof Confirmed || o instanceof Full || o instanceof Busy));
        Books.balance(sound, activity, "conflicts");
    }

    /** F9: half of all writes are throttled, a tenth fails at the server, a tenth of the answers is lost. */
    @Test
    void aTroubledTableIsAskedAtMostTwiceAgain() throws Exception {
        Activity activity = sound.open(100, 1, true);
        var weather = new Weather(seed).throttles(50).serverErrors(10).lost(10);
        World stormy = in(weather);
        List<SignupOutcome> outcomes = Crowd.of(32).all(newcomers(400), person ->
                stormy.parts.signUp.signUp(Patience.of(Duration.ofSeconds(3)), activity, person));
        assertTrue(outcomes.stream().allMatch(o -> o instanceof Confirmed || o instanceof Waitlisted || o instanceof Busy));
        assertTrue(weather.troubles.get() <= 3 * 400, weather.troubles + " refused or unanswered writes for 400 requests");
        new KeeperRound(sound).over(activity);
        Books.balance(sound, activity, "throttles");
        Set<String> kept = sound.signups(activity).stream().map(s -> s.phone().digits()).collect(Collectors.toSet());
        outcomes.forEach(outcome -> {
            if (outcome instanceof Confirmed(var _, var signup)) {
                assertTrue(kept.contains(signup.phone().digits()), "a confirmed signup is missing");
            }
        });
    }

    private static World in(Weather weather) {
        return new World(FaultyDynamo.with(weather), Clock.systemUTC());
    }

    private static List<SignupRequest> newcomers(int people) {
        return IntStream.range(0, people).mapToObj(_ -> World.newcomer(1)).toList();
    }

    /** A citizen whose page never came, or said "busy", sends the same form again. */
    private static SignupOutcome insist(World world, Activity activity, SignupRequest person) {
        for (int attempt = 0; attempt < 200; attempt++) {
            try {
                SignupOutcome outcome = world.signUp(activity, person);
                if (!(outcome instanceof Busy)) {
                    return outcome;
                }
            } catch (Weather.Killed | Overloaded e) {
                // No answer reached her.
            }
        }
        throw new AssertionError("200 tries without an answer");
    }

    private static void sleep(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the schedule does after a storm. */
    record KeeperRound(World world) {
        void over(Activity activity) {
            world.parts.settleLine.settle(World.patience(), activity);
            world.parts.reconcile.reconcile(World.patience(), activity);
        }
    }
}
