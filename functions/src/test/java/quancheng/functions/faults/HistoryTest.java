package quancheng.functions.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static quancheng.functions.World.patience;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import quancheng.functions.World;
import quancheng.functions.desk.EditOutcome;
import quancheng.functions.signups.ChangeOutcome;
import quancheng.functions.signups.Crowd;
import quancheng.functions.signups.SignupOutcome;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Admission;
import quancheng.store.activities.Places;
import quancheng.store.signups.Party;
import quancheng.store.signups.Signup;
import quancheng.store.signups.Signup.State;

/** A thousand random histories, step by step the same as the model; and the same things all at once, after which the books balance. */
@Tag("crowd")
class HistoryTest {

    private static final int HISTORIES = 1_000;
    private static final int STEPS = 10;

    private final World world = new World();

    @Test
    void everyHistoryEndsAsTheModelDoes() throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        List<Long> seeds = new Random(seed).longs(HISTORIES).boxed().toList();
        Crowd.of(4).all(seeds, one -> {
            new History(one).play();
            return one;
        });
    }

    /** F18 and more: signups, changes, cancellations and edits of the capacity, all in flight at once. */
    @Test
    void afterEverythingAtOnceTheBooksBalance() throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (int round = 0; round < 12; round++) {
            Activity activity = world.open(20, 4, true);
            List<Signup> there = IntStream.range(0, 15).mapToObj(_ -> world.signUp(activity, World.newcomer(1 + random.nextInt(4))))
                    .map(HistoryTest::signup).toList();
            List<Runnable> all = new ArrayList<>();
            there.forEach(signup -> all.add(() -> world.parts.changeSignup.cancel(patience(), activity, signup)));
            there.forEach(signup -> all.add(() -> world.parts.changeSignup.resize(patience(), activity, signup, party(random))));
            IntStream.range(0, 30).forEach(_ -> all.add(() -> world.signUp(activity, World.newcomer(1 + random.nextInt(4)))));
            all.add(() -> world.desk.editActivity.edit(patience(), activity, activity.admitting(capacity(activity, 26))));
            World stormy = new World(FaultyDynamo.with(new Weather(seed).conflicts(20)), Clock.systemUTC());
            all.add(() -> stormy.signUp(activity, World.newcomer(2)));
            Collections.shuffle(all, random);
            Crowd.of(16).all(all, step -> {
                step.run();
                return true;
            });
            Books.balance(world, activity, "round " + round);
        }
    }

    private final class History {
        private final Random random;
        private final Model model;
        private final List<Signup> signups = new ArrayList<>();
        private Activity activity;

        private History(long seed) {
            random = new Random(seed);
            int capacity = 1 + random.nextInt(8);
            boolean waitlist = random.nextInt(4) > 0;
            model = new Model(capacity, waitlist);
            activity = world.open(capacity, 1, waitlist);
        }

        private void play() {
            for (int step = 0; step < STEPS; step++) {
                int dice = model.asked.isEmpty() ? 0 : random.nextInt(10);
                if (dice < 5) {
                    signUp();
                } else if (dice < 7) {
                    cancel(random.nextInt(model.asked.size()));
                } else if (dice < 9) {
                    resize(random.nextInt(model.asked.size()));
                } else {
                    capacity(1 + random.nextInt(10));
                }
                same();
            }
        }

        private void signUp() {
            int size = 1 + random.nextInt(4);
            Model.State expected = model.signUp(size);
            SignupOutcome outcome = world.signUp(activity, World.newcomer(size));
            signups.add(expected == Model.State.REFUSED ? null : signup(outcome));
            if (outcome instanceof SignupOutcome.Waitlisted waitlisted) {
                assertEquals(model.line.size(), waitlisted.position(), "her position");
            }
        }

        private void cancel(int who) {
            if (signups.get(who) != null) {
                model.cancel(model.asked.get(who));
                assertInstanceOf(ChangeOutcome.Done.class, world.parts.changeSignup.cancel(patience(), activity, now(who)));
            }
        }

        private void resize(int who) {
            if (signups.get(who) != null && model.asked.get(who).state != Model.State.CANCELLED) {
                int size = 1 + random.nextInt(4);
                boolean fits = model.resize(model.asked.get(who), size);
                ChangeOutcome outcome = world.parts.changeSignup.resize(patience(), activity, now(who), new Party(size, 0));
                assertEquals(fits, outcome instanceof ChangeOutcome.Done);
            }
        }

        private void capacity(int to) {
            boolean fits = model.capacity(to);
            EditOutcome outcome = world.desk.editActivity.edit(patience(), activity, activity.admitting(HistoryTest.capacity(activity, to)));
            assertEquals(fits, outcome instanceof EditOutcome.Done);
            activity = outcome instanceof EditOutcome.Done(var edited) ? edited : activity;
        }

        private Signup now(int who) {
            return world.parts.signups.find(patience(), activity.id(), signups.get(who).id()).orElseThrow();
        }

        private void same() {
            assertEquals(new Places(model.capacity, model.left, model.line.size(), true), world.places(activity));
            for (int who = 0; who < signups.size(); who++) {
                if (signups.get(who) != null) {
                    assertEquals(model.asked.get(who).state, state(now(who).state()), "party " + who);
                }
            }
            assertEquals(model.line.stream().map(party -> signups.get(model.asked.indexOf(party)).id()).toList(),
                    world.waiting(activity).stream().map(Signup::id).toList());
        }
    }

    private static Model.State state(State state) {
        return switch (state) {
            case State.Confirmed() -> Model.State.CONFIRMED;
            case State.Waiting _ -> Model.State.WAITING;
            case State.Cancelled() -> Model.State.CANCELLED;
        };
    }

    private static Signup signup(SignupOutcome outcome) {
        return switch (outcome) {
            case SignupOutcome.Confirmed(var _, var signup) -> signup;
            case SignupOutcome.Waitlisted(var _, var signup, int _) -> signup;
            default -> throw new AssertionError(outcome);
        };
    }

    private static Party party(Random random) {
        return new Party(1 + random.nextInt(4), 0);
    }

    private static Admission capacity(Activity activity, int capacity) {
        var open = (Admission.Open) activity.admission();
        return new Admission.Open(open.opensAt(), open.closesAt(), capacity, open.waitlist(), open.maxParty());
    }
}
