package quancheng.functions.http.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import quancheng.functions.World;
import quancheng.functions.http.Caller;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;

class DeskHandlerTest {

    private static final AtomicInteger IDS = new AtomicInteger();
    private static final String HEADER = "id,theme,title,organizer,district,venue,format,starts_at,ends_at,signup,signup_opens_at,"
            + "signup_closes_at,capacity,waitlist,max_party,summary,description\n";

    private final World world = new World();
    private final DeskHandler desk = new DeskHandler(world.desk);
    private final String id = "desk-" + IDS.incrementAndGet();
    private final String row = id + ",family,花艺课,济南市妇女联合会,历下区,泉城广场,onsite,2030-03-06T14:00:00+08:00,2030-03-06T16:00:00+08:00,open,"
            + "2024-02-20T09:00:00+08:00,2030-03-05T18:00:00+08:00,2,true,1,一句话,说明\n";

    @Test
    void aProgrammeComesInOnceAndTheSameAgainChangesNothing() {
        assertEquals("{\"added\":[\"" + id + "\"],\"changed\":[],\"unchanged\":[]}", send(HEADER + row, false).getBody());
        assertEquals("{\"added\":[],\"changed\":[],\"unchanged\":[\"" + id + "\"]}", send(HEADER + row, false).getBody());
        assertEquals("花艺课", find().title());
        assertEquals(2, world.places(find()).left());
    }

    @Test
    void aDryRunSaysWhatWouldChangeAndWritesNothing() {
        assertEquals("{\"added\":[\"" + id + "\"],\"changed\":[],\"unchanged\":[]}", send(HEADER + row, true).getBody());
        assertTrue(world.parts.activities.find(World.patience(), new ActivityId(id)).isEmpty());
    }

    @Test
    void oneWrongRowAndNothingIsImported() {
        var response = send(HEADER + row + row.replace(id, id + "x").replace("历下区", "历上区"), false);
        assertEquals(422, response.getStatusCode());
        assertTrue(response.getBody().contains("\"row\":3,\"field\":\"district\",\"value\":\"历上区\",\"message\":\"只能是"), response.getBody());
        assertTrue(world.parts.activities.find(World.patience(), new ActivityId(id)).isEmpty());
    }

    @Test
    void moreCapacitySeatsTheLineAndLessThanTakenIsRefusedWithTheNumber() {
        send(HEADER + row, false);
        for (int i = 0; i < 3; i++) {
            world.signUp(find(), World.newcomer(1));
        }
        assertEquals(200, send(HEADER + row.replace(",2,true", ",3,true"), false).getStatusCode());
        assertEquals(3, world.confirmed(find()));
        var refused = send(HEADER + row.replace(",2,true", ",1,true"), false);
        assertEquals(422, refused.getStatusCode());
        assertTrue(refused.getBody().contains("\"row\":2,\"field\":\"capacity\",\"value\":\"1\",\"message\":\"已经确认了 3 位"), refused.getBody());
        assertEquals(3, world.places(find()).capacity());
    }

    @Test
    void onlyTheFederationBringsTheProgrammeIn() {
        var event = event(HEADER + row, false);
        event.getRequestContext().getAuthorizer().getJwt().setClaims(Map.of("sub", "u1", "role", "unit"));
        assertEquals(403, desk.handleRequest(event, null).getStatusCode());
        event.getRequestContext().setAuthorizer(null);
        assertEquals(401, desk.handleRequest(event, null).getStatusCode());
    }

    private Activity find() {
        return world.parts.activities.find(World.patience(), new ActivityId(id)).orElseThrow();
    }

    private APIGatewayV2HTTPResponse send(String csv, boolean dryRun) {
        return desk.handleRequest(event(csv, dryRun), null);
    }

    private static APIGatewayV2HTTPEvent event(String csv, boolean dryRun) {
        var event = Caller.event("POST /api/desk/programme", null, dryRun ? Map.of("dry-run", "") : null,
                Map.of("content-type", "text/csv", "accept", "application/json"), csv);
        event.getRequestContext().setAuthorizer(APIGatewayV2HTTPEvent.RequestContext.Authorizer.builder().withJwt(
                APIGatewayV2HTTPEvent.RequestContext.Authorizer.JWT.builder().withClaims(Map.of("sub", "f1", "role", "federation")).build()).build());
        return event;
    }
}
