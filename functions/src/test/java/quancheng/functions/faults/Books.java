package quancheng.functions.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import quancheng.functions.World;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Places;
import quancheng.store.signups.Signup;

/** What must hold whenever nothing is in flight, whatever happened before. */
final class Books {

    private Books() {
    }

    static void balance(World world, Activity activity, String after) {
        Places places = world.places(activity);
        List<Signup> waiting = world.waiting(activity);
        assertEquals(places.capacity(), places.left() + world.confirmed(activity), "places, " + after);
        assertEquals(waiting.stream().map(s -> s.inLine().orElseThrow()).toList(),
                world.parts.waitlists.of(World.patience(), activity.id()), "the line, " + after);
        assertEquals(waiting.size(), places.waiting(), "parties counted, " + after);
        assertTrue(places.settled(), "the line is owed places, " + after);
        assertTrue(waiting.stream().allMatch(signup -> signup.party().size() > places.left()), "somebody waits who fits, " + after);
    }
}
