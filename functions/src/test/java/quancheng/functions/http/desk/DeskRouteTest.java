package quancheng.functions.http.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static quancheng.testbed.Template.map;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import quancheng.functions.World;
import quancheng.functions.desk.DeskRoute;
import quancheng.testbed.Template;

/** The table of routes, the template's events and the handler know the same routes, each behind the authorizer. */
class DeskRouteTest {

    private static final Map<String, Object> EVENTS = map(Template.find().resources("AWS::Serverless::Function").get("DeskFunction").get("Events"));

    @Test
    void theTableKnowsEveryRouteOfTheTemplateAndNoOther() {
        assertEquals(published(""), known());
    }

    @Test
    void everyRouteOfTheTableIsAnsweredByAFeature() {
        assertEquals(EnumSet.allOf(DeskRoute.class), new DeskHandler(new World().desk).routes());
    }

    @Test
    void aRouteTheTableDoesNotKnowWouldBeNoticed() {
        Set<String> more = new TreeSet<>(published(""));
        more.add("GET /api/desk/secrets");
        assertNotEquals(more, known());
    }

    @Test
    void everyRouteStandsBehindTheAuthorizer() {
        assertEquals(published(""), published("Organizers"));
    }

    private static Set<String> known() {
        return Arrays.stream(DeskRoute.values()).map(DeskRoute::key).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Keys of the template's routes with this authorizer; with any or none for an empty name. */
    private static Set<String> published(String authorizer) {
        return EVENTS.values().stream().map(event -> map(map(event).get("Properties")))
                .filter(route -> authorizer.isEmpty() || authorizer.equals(map(route.get("Auth")).get("Authorizer")))
                .map(route -> route.get("Method") + " " + route.get("Path")).collect(Collectors.toCollection(TreeSet::new));
    }
}
