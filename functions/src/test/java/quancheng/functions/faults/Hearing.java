package quancheng.functions.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import quancheng.functions.World;
import quancheng.functions.notices.Message;
import quancheng.functions.notices.Sender;
import quancheng.store.activities.Activity;
import quancheng.store.signups.Signup;

/** Somebody is to hear that she has a place: wherever the process dies, she hears it, and what she hears twice has one key. */
final class Hearing {

    private Hearing() {
    }

    /** The first time nobody takes it. */
    private record Deaf(List<String> keys) implements Sender {
        @Override
        public void send(Message message) throws IOException {
            keys.add(message.key());
            if (keys.size() == 1) {
                throw new IOException("nobody there");
            }
        }
    }

    static Scenario scenario() {
        return new Scenario("somebody hears that she has a place", sound -> {
            Activity activity = sound.open(2, 2, false);
            Signup signup = Scenario.confirmed(sound, activity, World.newcomer(1));
            var heard = new Deaf(new CopyOnWriteArrayList<>());
            return new Scenario.Scene(activity, world -> act(world, signup, heard), (world, after) -> {
                assertTrue(heard.keys().size() > 1, after);
                assertEquals(1, new HashSet<>(heard.keys()).size(), after);
                assertEquals(List.of(), world.notify.notices.of(World.patience(), activity.id(), signup.id()), after);
            });
        });
    }

    private static void act(World world, Signup signup, Sender sender) {
        world.notify.plan.plan(World.patience(), signup.activity(), signup.id());
        world.notify.by(sender).send(World.patience(), signup.activity(), signup.id());
        world.notify.by(sender).send(World.patience(), signup.activity(), signup.id());
        assertEquals(List.of(), world.notify.notices.due(World.patience(), Instant.now().plus(Duration.ofDays(9))).all().stream()
                .filter(notice -> notice.signup().equals(signup.id())).toList());
    }
}
