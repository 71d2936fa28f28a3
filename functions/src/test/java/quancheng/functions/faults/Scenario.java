package quancheng.functions.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static quancheng.functions.World.patience;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import quancheng.functions.World;
import quancheng.functions.desk.EditOutcome;
import quancheng.functions.signups.SignupOutcome;
import quancheng.functions.signups.SignupRequest;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Admission;
import quancheng.store.signups.Party;
import quancheng.store.signups.Phone;
import quancheng.store.signups.Signup;
import quancheng.store.signups.Signup.State;

/** One thing somebody does, prepared afresh each time; doing it again after a crash must end in the same state. */
record Scenario(String name, Preparation prepare) {

    interface Preparation {
        Scene on(World sound);
    }

    record Scene(Activity activity, Consumer<World> action, BiConsumer<World, String> expectation) {
        void act(World world) {
            action.accept(world);
        }

        void check(World world, String after) {
            expectation.accept(world, after);
        }
    }

    private static final Phone PACED = new Phone("13700000000");

    static List<Scenario> all() {
        return Stream.of(citizens(), Offered.scenarios()).flatMap(List::stream).toList();
    }

    private static List<Scenario> citizens() {
        return List.of(
                new Scenario("sign up", sound -> {
                    Activity activity = sound.open(4, 4, true);
                    SignupRequest request = World.newcomer(3);
                    return new Scene(activity, world -> confirmed(world, activity, request), people(activity, 3));
                }),
                new Scenario("join the line", sound -> {
                    Activity activity = sound.open(2, 2, true);
                    confirmed(sound, activity, World.newcomer(2));
                    SignupRequest request = World.newcomer(1);
                    return new Scene(activity, world -> waiting(world, activity, request), (world, after) ->
                            assertEquals(1, world.waiting(activity).size(), after));
                }),
                new Scenario("cancel while others wait", sound -> {
                    Activity activity = sound.open(4, 4, true);
                    Signup signup = confirmed(sound, activity, World.newcomer(4));
                    waiting(sound, activity, World.newcomer(1));
                    waiting(sound, activity, World.newcomer(2));
                    return new Scene(activity, world -> world.parts.changeSignup.cancel(patience(), activity, now(world, signup)),
                            people(activity, 3));
                }),
                new Scenario("cancel while nobody waits", sound -> {
                    Activity activity = sound.open(4, 4, true);
                    Signup signup = confirmed(sound, activity, World.newcomer(4));
                    return new Scene(activity, world -> world.parts.changeSignup.cancel(patience(), activity, now(world, signup)),
                            people(activity, 0));
                }),
                new Scenario("leave the line", sound -> {
                    Activity activity = sound.open(1, 1, true);
                    confirmed(sound, activity, World.newcomer(1));
                    Signup signup = waiting(sound, activity, World.newcomer(1));
                    return new Scene(activity, world -> world.parts.changeSignup.cancel(patience(), activity, now(world, signup)),
                            (world, after) -> assertEquals(List.of(), world.waiting(activity), after));
                }),
                forget("be forgotten while others wait", 4, true),
                forget("be forgotten while nobody waits", 4, false),
                new Scenario("be forgotten in line", sound -> {
                    Activity activity = sound.open(1, 1, true);
                    confirmed(sound, activity, World.newcomer(1));
                    Signup signup = waiting(sound, activity, World.newcomer(1));
                    return new Scene(activity, world -> forget(world, activity, signup), gone(activity, signup));
                }),
                new Scenario("forget the people of an activity", sound -> {
                    Activity activity = sound.open(1, 1, true);
                    forget(sound, activity, confirmed(sound, activity, World.newcomer(1)));
                    return new Scene(activity, world -> world.parts.retention.erase(patience(), activity.id()), (world, after) ->
                            assertEquals(0, world.parts.retention.left(patience(), activity.id()).readable(), after));
                }),
                resize("become smaller while others wait", 4, 3, 2, true),
                resize("become larger", 4, 1, 3, false),
                new Scenario("become smaller in line", sound -> {
                    Activity activity = sound.open(2, 2, true);
                    confirmed(sound, activity, World.newcomer(1));
                    Signup signup = waiting(sound, activity, World.newcomer(2));
                    return new Scene(activity, world -> world.parts.changeSignup.resize(patience(), activity, now(world, signup),
                            new Party(1, 0)), people(activity, 2));
                }),
                new Scenario("children for adults", sound -> {
                    Activity activity = sound.open(2, 2, true);
                    Signup signup = confirmed(sound, activity, World.newcomer(2));
                    return new Scene(activity, world -> world.parts.changeSignup.resize(patience(), activity, now(world, signup),
                            new Party(1, 1)), people(activity, 2));
                }),
                new Scenario("split for a rush, then scattered places come together", sound -> {
                    Activity activity = sound.open(4, 4, true);
                    SignupRequest request = World.newcomer(4);
                    return new Scene(activity, world -> {
                        var main = world.parts.counters.main(patience(), activity.id()).orElseThrow();
                        if (main.sides() == 0 && main.left() == 4) {
                            world.parts.counters.split(patience(), activity.id(), main, 2);
                        }
                        confirmed(world, activity, request);
                    }, people(activity, 4));
                }),
                new Scenario("bring an activity in", sound -> {
                    Activity activity = sound.open(1, 1, true);
                    Activity fresh = sound.activity(activity.admission(), false);
                    return new Scene(fresh, world -> world.parts.programme.add(patience(), fresh), people(fresh, 0));
                }),
                edit("edit", activity -> activity),
                edit("raise the capacity while somebody waits", activity -> activity.admitting(capacity(activity, 3))),
                edit("cancel the activity", activity -> activity.cancelled(true)),
                new Scenario("open up an invitation", sound -> {
                    Activity open = sound.open(1, 1, true);
                    Activity invited = sound.activity(new Admission.Invitation(), false);
                    sound.parts.programme.add(patience(), invited);
                    return new Scene(invited, world -> editOnce(world, invited, invited.admitting(open.admission())), people(invited, 0));
                }),
                Noted.scenario(),
                new Scenario("try from an address", sound -> {
                    Activity activity = sound.open(1, 1, false);
                    String address = "198.51.100." + activity.id();
                    return new Scene(activity, world -> assertEquals(Optional.empty(), world.parts.gate().pace.form(patience(), address,
                            PACED, activity.id()), "a crash uses up one try at most"), people(activity, 0));
                }),
                AtTheGate.scenario(),
                Promised.scenario(),
                AtTheDoor.scenario(),
                Promised.heard(),
                Hearing.scenario(),
                Damage.scenario());
    }

    private static Scenario forget(String name, int capacity, boolean somebodyWaits) {
        return new Scenario(name, sound -> {
            Activity activity = sound.open(capacity, capacity, true);
            Signup signup = confirmed(sound, activity, World.newcomer(capacity));
            if (somebodyWaits) {
                waiting(sound, activity, World.newcomer(1));
            }
            return new Scene(activity, world -> forget(world, activity, signup),
                    gone(activity, signup).andThen(people(activity, somebodyWaits ? 1 : 0)));
        });
    }

    private static void forget(World world, Activity activity, Signup signup) {
        world.parts.signups.find(patience(), activity.id(), signup.id()).ifPresent(it -> world.parts.myData.forget(patience(), activity, it));
    }

    private static BiConsumer<World, String> gone(Activity activity, Signup signup) {
        return (world, after) -> assertEquals(Optional.empty(), world.parts.signups.find(patience(), activity.id(), signup.id()), after);
    }

    private static Scenario resize(String name, int capacity, int from, int to, boolean somebodyWaits) {
        return new Scenario(name, sound -> {
            Activity activity = sound.open(capacity, capacity, true);
            Signup signup = confirmed(sound, activity, World.newcomer(from));
            if (somebodyWaits) {
                waiting(sound, activity, World.newcomer(capacity - to));
            }
            return new Scene(activity, world -> world.parts.changeSignup.resize(patience(), activity, now(world, signup),
                    new Party(to, 0)), people(activity, somebodyWaits ? capacity : to));
        });
    }

    private interface Change {
        Activity of(Activity activity);
    }

    private static Scenario edit(String name, Change change) {
        return new Scenario(name, sound -> {
            Activity activity = sound.open(1, 1, true);
            confirmed(sound, activity, World.newcomer(1));
            waiting(sound, activity, World.newcomer(1));
            Activity wanted = change.of(activity);
            int people = wanted.admission() instanceof Admission.Open open && open.capacity() > 1 ? 2 : 1;
            return new Scene(activity, world -> editOnce(world, activity, wanted), people(activity, people));
        });
    }

    /** An organizer who reloads after the crash sends the edit again only if it is not there. */
    private static void editOnce(World world, Activity before, Activity wanted) {
        Activity present = world.parts.activities.find(patience(), before.id()).orElseThrow();
        if (present.revision() == before.revision()) {
            assertInstanceOf(EditOutcome.Done.class, world.desk.editActivity.edit(patience(), before, wanted));
        }
    }

    private static Admission capacity(Activity activity, int capacity) {
        var open = (Admission.Open) activity.admission();
        return new Admission.Open(open.opensAt(), open.closesAt(), capacity, open.waitlist(), open.maxParty());
    }

    static Signup confirmed(World world, Activity activity, SignupRequest request) {
        return assertInstanceOf(SignupOutcome.Confirmed.class, world.signUp(activity, request)).signup();
    }

    static Signup waiting(World world, Activity activity, SignupRequest request) {
        var signup = assertInstanceOf(SignupOutcome.Waitlisted.class, world.signUp(activity, request)).signup();
        assertInstanceOf(State.Waiting.class, signup.state());
        return signup;
    }

    private static Signup now(World world, Signup signup) {
        return world.parts.signups.find(patience(), signup.activity(), signup.id()).orElseThrow();
    }

    static BiConsumer<World, String> people(Activity activity, int expected) {
        return (world, after) -> assertEquals(expected, world.confirmed(activity), after);
    }
}
