package quancheng.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import quancheng.testbed.Template;

class RouteTest {

    private final Routes routes = Routes.of(Template.find());

    @Test
    void aFixedPathBeatsAParameter() {
        assertEquals("POST /api/signups/find", routes.find("POST", "/api/signups/find").orElseThrow().route().key());
        assertEquals(Map.of("code", "ABCD"), routes.find("POST", "/api/signups/ABCD").orElseThrow().parameters());
    }

    @Test
    void onlyTheDeskIsGuarded() {
        assertTrue(routes.all().stream().allMatch(route -> route.guarded() == route.path().startsWith("/api/desk/")));
    }

    @Test
    void whatIsNotInTheTemplateIsNotThere() {
        assertTrue(routes.find("DELETE", "/api/signups/ABCD").isEmpty());
        assertTrue(routes.find("GET", "/api/signups/").isEmpty());
        assertTrue(routes.find("GET", "/api/").isEmpty());
    }
}
