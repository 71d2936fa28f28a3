package quancheng.functions.http.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import quancheng.functions.VoicesWiring;
import quancheng.functions.World;
import quancheng.functions.desk.Organizer;
import quancheng.functions.http.Caller;
import quancheng.functions.http.Solver;
import quancheng.store.projects.Project;
import quancheng.store.projects.ProjectId;
import quancheng.store.projects.Tally;
import quancheng.testbed.LocalDynamo;

/** What citizens felt of a promise, as the form of its page sends it. */
class VoiceHandlerTest {

    private static final AtomicInteger IDS = new AtomicInteger();
    private static final Organizer FEDERATION = Organizer.of(Map.of("sub", "f1", "role", "federation")).orElseThrow();

    private final World world = new World(LocalDynamo.shared().client(), Clock.fixed(Instant.parse("2027-04-05T01:00:00Z"), ZoneOffset.UTC));
    private final VoiceHandler handler = new VoiceHandler(new VoicesWiring(LocalDynamo.shared().client(), World.environment(), world.clock));
    private final String id = "voice-" + IDS.incrementAndGet();

    @Test
    void aVoiceCountsOnceADeviceAndIsThankedEachTime() {
        promise(2027);
        assertEquals(201, say("phone-a", Map.of("felt", "yes", "words", "孩子有地方写作业了")).getStatusCode());
        assertEquals(201, say("phone-a", Map.of("felt", "no")).getStatusCode());
        assertTrue(say("phone-b", Map.of("felt", "no")).getBody().contains("听到了"));
        assertEquals(Optional.of(new Tally(new ProjectId(id), 2027, 1, 1)), tally());
        assertEquals("孩子有地方写作业了", world.desk.promises.voices.words(World.patience(), project()).getFirst().words());
    }

    @Test
    void aBadAnswerKeepsWhatWasTyped() {
        promise(2027);
        String page = say("phone-a", Map.of("words", "多开几处")).getBody();
        assertTrue(page.contains("选一个") && page.contains("多开几处"), page);
        assertEquals(422, say("phone-a", Map.of("felt", "yes", "words", "很".repeat(201))).getStatusCode());
        assertEquals(201, say("phone-a", Map.of("felt", "yes", "words", "𠮷".repeat(200))).getStatusCode());
        assertEquals(Optional.of(new Tally(new ProjectId(id), 2027, 1, 0)), tally());
    }

    @Test
    void nothingIsHeardOfAPromiseThatIsNotThereOrHasNotBegun() {
        assertEquals(404, say("phone-a", Map.of("felt", "yes")).getStatusCode());
        promise(2028);
        assertEquals(404, say("phone-a", Map.of("felt", "yes")).getStatusCode());
        assertEquals(Optional.empty(), tally());
    }

    @Test
    void aVoiceThatLooksMadeByAProgramIsAskedForAMomentAndThenHeard() {
        promise(2027);
        var program = Map.of("felt", "yes", "website", "x");
        Solver asked = Solver.of(say("phone-a", "application/json", Caller.encoded(program)));
        assertEquals(Optional.empty(), tally());
        assertEquals(201, say("phone-a", "application/json", Caller.encoded(program) + asked.solved()).getStatusCode());
        assertEquals(Optional.of(new Tally(new ProjectId(id), 2027, 1, 0)), tally());
    }

    @Test
    void whereItCameFromIsNotKept() {
        promise(2027);
        say("phone-a", Map.of("felt", "yes", "words", "好"));
        String items = LocalDynamo.shared().client().scan(scan -> scan.tableName(LocalDynamo.shared().table("Voices"))).toString();
        assertFalse(items.contains("phone-a") || items.contains("192.0.2.1"), items);
    }

    private void promise(int year) {
        String list = "id,beneficiary,title,responsible,target,unit,summary\n" + id + ",women,妈妈小屋,市总工会,50,处,一句话\n";
        world.desk.promises.importList.importFile(World.patience(), FEDERATION, year, list.getBytes(StandardCharsets.UTF_8), false);
    }

    private Project project() {
        return world.desk.promises.projects.years(World.patience(), new ProjectId(id)).getLast();
    }

    private Optional<Tally> tally() {
        return world.desk.promises.voices.tallies(World.patience()).stream().filter(one -> one.project().equals(new ProjectId(id))).findFirst();
    }

    private APIGatewayV2HTTPResponse say(String device, Map<String, String> fields) {
        return say(device, "text/html", Caller.encoded(fields));
    }

    private APIGatewayV2HTTPResponse say(String device, String accept, String body) {
        return handler.handleRequest(Caller.event("POST /api/projects/{id}/voices", Map.of("id", id), Map.of(),
                Map.of("content-type", "application/x-www-form-urlencoded", "accept", accept, "user-agent", device), body), null);
    }
}
