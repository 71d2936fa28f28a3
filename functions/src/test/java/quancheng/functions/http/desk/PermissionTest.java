package quancheng.functions.http.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import quancheng.functions.World;
import quancheng.functions.desk.DeskRoute;
import quancheng.functions.desk.Reach;
import quancheng.functions.desk.Role;
import quancheng.store.activities.Activity;

/** Every route of the table is driven through the handler by every role, with what is hers and with what is another's. */
class PermissionTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final String OTHER_UNIT = "别的单位";

    private final World world = new World();

    @Test
    void everyRouteLetsInWhomTheTableLetsInAndNobodyElse() {
        List<String> wrong = new ArrayList<>();
        for (DeskRoute route : DeskRoute.values()) {
            for (Role role : Role.values()) {
                for (boolean own : List.of(true, false)) {
                    boolean lets = letsIn(route, role, own);
                    int status = drive(route, role, own);
                    if (lets == (status == 403 || status == 401)) {
                        wrong.add("%s as %s, %s: %d".formatted(route.key(), role.word(), own ? "her own" : "another's", status));
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void withoutATokenOrWithARoleNobodyKnowsEveryRouteIsShut() {
        for (DeskRoute route : DeskRoute.values()) {
            var nobody = new DeskCaller(new DeskHandler(world.desk), Map.of());
            assertEquals(401, nobody.call(route.key(), path(route, "a01"), Map.of(), "application/json", "").getStatusCode(), route.key());
            var stranger = DeskCaller.of(world, "admin");
            assertEquals(403, stranger.call(route.key(), path(route, "a01"), Map.of(), "application/json", "").getStatusCode(), route.key());
            var nameless = DeskCaller.of(world, "federation", "sub", "");
            assertEquals(403, nameless.call(route.key(), path(route, "a01"), Map.of(), "application/json", "").getStatusCode(), route.key());
        }
    }

    @Test
    void aRouteThatIsNotInTheTableAnswersNobody() {
        for (Role role : Role.values()) {
            assertEquals(404, DeskCaller.of(world, role.word()).json("GET /api/desk/secrets", Map.of(), Map.of()).getStatusCode());
        }
    }

    @Test
    void somethingIsShutToEveryRoleButTheFederation() {
        for (Role role : Role.values()) {
            boolean shut = Arrays.stream(DeskRoute.values()).anyMatch(route -> route.reach(role) == Reach.NONE);
            assertEquals(role != Role.FEDERATION, shut, role.word());
        }
        assertTrue(Arrays.stream(DeskRoute.values()).anyMatch(route -> route.reach(Role.UNIT) == Reach.OWN && route.isAboutOneActivity()));
    }

    private static boolean letsIn(DeskRoute route, Role role, boolean own) {
        return switch (route.reach(role)) {
            case NONE -> false;
            case ALL -> true;
            case OWN -> own && role != Role.MODERATOR || !route.isAboutOneActivity();
        };
    }

    private int drive(DeskRoute route, Role role, boolean own) {
        Activity activity = world.open(3, 3, true);
        var caller = DeskCaller.of(world, role.word(), "unit", own ? activity.organizer() : OTHER_UNIT, "activities", own ? "[" + activity.id() + "]" : "[a01]");
        return caller.call(route.key(), path(route, activity.id().value()), Map.of(), "application/json", "").getStatusCode();
    }

    /** Only the first of a route about one activity names an activity; what the others name is not there, and that is no refusal. */
    private static Map<String, String> path(DeskRoute route, String activity) {
        Map<String, String> path = new TreeMap<>();
        PARAMETER.matcher(route.key()).results().forEach(parameter ->
                path.put(parameter.group(1), parameter.group(1).equals("id") && route.isAboutOneActivity() ? activity : "nowhere"));
        return path;
    }
}
