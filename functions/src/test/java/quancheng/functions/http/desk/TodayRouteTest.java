package quancheng.functions.http.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import quancheng.functions.World;
import quancheng.store.activities.Activity;
import quancheng.testbed.LocalDynamo;

class TodayRouteTest {

    private static final String ROUTE = "GET /api/desk/today";

    private final World world = new World();

    @Test
    void onItsDayAnActivityIsThereWithItsDoorAndOnTheDayBeforeItsSheetIsToBePrinted() {
        Activity activity = world.open(5, 5, true);
        world.signUp(activity, World.newcomer(3));
        String before = page(activity, Duration.ofDays(-1));
        assertTrue(before.contains("#/activities/" + activity.id() + "/roster\">打印“"), before);
        String running = page(activity, Duration.ofMinutes(10));
        assertTrue(running.contains("#/activities/" + activity.id() + "/door") && running.contains(">进行中<") && running.contains("0/3"), running);
        String over = page(activity, Duration.ofHours(3));
        assertFalse(over.contains("#/activities/" + activity.id() + "/door"));
    }

    @Test
    void onlyTheFederationSeesWhatOthersDid() {
        assertTrue(DeskCaller.of(world, "federation").page(ROUTE, Map.of(), Map.of()).getBody().contains("id=\"recent\""));
        assertFalse(DeskCaller.of(world, "unit", "unit", "别的单位").page(ROUTE, Map.of(), Map.of()).getBody().contains("id=\"recent\""));
    }

    /** What the activity's own unit sees, so long after its start. */
    private String page(Activity activity, Duration after) {
        var then = new World(LocalDynamo.shared().client(), Clock.fixed(activity.startsAt().plus(after), Activity.ZONE));
        var answer = DeskCaller.of(then, "unit", "unit", activity.organizer()).page(ROUTE, Map.of(), Map.of());
        assertEquals(200, answer.getStatusCode());
        return answer.getBody();
    }
}
