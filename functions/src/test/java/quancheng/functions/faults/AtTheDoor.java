package quancheng.functions.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import quancheng.functions.World;
import quancheng.functions.checkins.Scan;
import quancheng.functions.checkins.Scan.What;
import quancheng.store.activities.Activity;
import quancheng.store.checkins.ScanId;
import quancheng.store.signups.Signup;

/** Everything a phone can have done at a door, sent again after a crash. */
final class AtTheDoor {

    private AtTheDoor() {
    }

    static Scenario scenario() {
        return new Scenario("a party is checked in, scanned again, taken back and checked in; people walk in", sound -> {
            Activity activity = sound.open(2, 2, false);
            Signup signup = Scenario.confirmed(sound, activity, World.newcomer(2));
            Scan in = scan(new What.Code(signup.code().toString()));
            List<Scan> batch = List.of(in, scan(in.what()), scan(new What.TakeBack(in.id())), scan(in.what()), scan(new What.WalkIn(3)));
            return new Scenario.Scene(activity, world -> world.desk.checkIn.checkIn(World.patience(), activity, "door-keeper", batch),
                    (world, after) -> assertEquals(5, world.desk.openDoor.of(World.patience(), activity).inside(), after));
        });
    }

    private static Scan scan(What what) {
        return new Scan(new ScanId(UUID.randomUUID().toString()), Instant.now(), what);
    }
}
