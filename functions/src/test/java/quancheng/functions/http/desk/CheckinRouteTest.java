package quancheng.functions.http.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quancheng.functions.World;
import quancheng.functions.desk.DeskRoute;
import quancheng.functions.http.Caller;
import quancheng.functions.signups.SignupOutcome;
import quancheng.store.activities.Activity;
import quancheng.store.audit.AuditLine;
import quancheng.store.audit.Kind;
import quancheng.store.audit.SealedLine;
import quancheng.store.signups.Phone;

/** The door as its page and programs call it. */
class CheckinRouteTest {

    private static final Map<String, String> FEDERATION = Map.of("sub", "f1", "role", "federation");

    private final World world = new World();
    private final DeskHandler desk = new DeskHandler(world.desk);
    private final Activity activity = world.open(10, 3, true);

    static Stream<DeskRoute> routesOfOneDoor() {
        return Arrays.stream(DeskRoute.values()).filter(route -> route.key().contains("/door"));
    }

    @ParameterizedTest
    @MethodSource("routesOfOneDoor")
    void onlyThoseWhoseDoorItIsGetIn(DeskRoute route) {
        List<Map<String, String>> strangers = List.of(Map.of("sub", "u", "role", "unit", "unit", "市总工会"), Map.of("sub", "u", "role", "unit"),
                Map.of("sub", "d", "role", "door", "activities", "[zz1 zz2]"), Map.of("sub", "d", "role", "door"),
                Map.of("sub", "m", "role", "moderator"), Map.of("sub", "x", "role", "queen"), Map.of("sub", "x"));
        strangers.forEach(claims -> assertEquals(403, call(route, claims, Map.of()).getStatusCode(), claims::toString));
        assertEquals(401, call(route, Map.of(), Map.of()).getStatusCode());
        List<Map<String, String>> hers = List.of(FEDERATION, Map.of("sub", "u", "role", "unit", "unit", activity.organizer()),
                Map.of("sub", "d", "role", "door", "activities", "[zz1 " + activity.id() + "]"));
        hers.forEach(claims -> assertEquals(route == DeskRoute.DOOR ? 200 : 422, call(route, claims, Map.of()).getStatusCode(), claims::toString));
    }

    @Test
    void theListShowsNamePartyAndFourDigitsAndNothingElseOfHer() {
        signUp("13812345678");
        String list = call(DeskRoute.DOOR, FEDERATION, Map.of()).getBody();
        assertTrue(list.contains("\"name\":\"王芳\",\"party\":2,\"last4\":\"5678\""), list);
        assertFalse(list.contains("1381234") || list.contains("12345678"), list);
    }

    @Test
    void theListIsOnRecordOnceADayForEachPersonHoweverOftenItIsAskedFor() {
        var one = Map.of("sub", "one-" + activity.id(), "role", "federation");
        var other = Map.of("sub", "other-" + activity.id(), "role", "door", "activities", "[" + activity.id() + "]");
        call(DeskRoute.DOOR, one, Map.of());
        call(DeskRoute.DOOR, one, Map.of());
        call(DeskRoute.DOOR, other, Map.of());
        var lines = world.desk.audit.of(World.patience(), YearMonth.from(world.clock.instant().atZone(Activity.ZONE))).stream().map(SealedLine::line)
                .filter(line -> line.about().equals(activity.id().value())).toList();
        assertEquals(List.of(Kind.CHECKIN_LIST_TAKEN, Kind.CHECKIN_LIST_TAKEN), lines.stream().map(AuditLine::kind).toList());
        assertEquals(Set.of(one.get("sub"), other.get("sub")), lines.stream().map(line -> line.by().subject()).collect(Collectors.toSet()));
    }

    @Test
    void aCodeIsCheckedInOnceAndTheSecondTimeSaysSo() {
        String code = signUp("13812340001");
        assertEquals("arrived", outcome(call(DeskRoute.CHECK_IN, FEDERATION, Map.of("id", id(), "code", "https://example.org/my/#c=" + code)), 200));
        assertEquals("already", outcome(call(DeskRoute.CHECK_IN, FEDERATION, Map.of("id", id(), "code", code)), 200));
        assertEquals("already", outcome(call(DeskRoute.CHECK_IN, FEDERATION, Map.of("id", id(), "last4", "0001")), 200));
        assertEquals("unknown", outcome(call(DeskRoute.CHECK_IN, FEDERATION, Map.of("id", id(), "last4", "9999")), 404));
    }

    @Test
    void aMistakeIsTakenBack() {
        String code = signUp("13812340002");
        String mistake = id();
        call(DeskRoute.CHECK_IN, FEDERATION, Map.of("id", mistake, "code", code));
        assertEquals("taken-back", outcome(call(DeskRoute.TAKE_BACK, FEDERATION, Map.of("id", id(), "scan", mistake)), 200));
        assertEquals("arrived", outcome(call(DeskRoute.CHECK_IN, FEDERATION, Map.of("id", id(), "code", code)), 200));
    }

    @Test
    void aBatchIsAnsweredLineByLineAndABadLineStopsNoOther() {
        String code = signUp("13812340003");
        String line = id() + " 2030-03-06T06:00:00Z ";
        var answer = desk.handleRequest(Caller.event(DeskRoute.REPLAY.key(), Map.of("id", activity.id().value()), Map.of(),
                Map.of("content-type", "application/json", "accept", "application/json"),
                "{\"scan\":[\"" + line + "code " + code + "\",\"nonsense\",\"" + id() + " - people 120\",\"" + id() + " - people 2\"]}"), null);
        assertEquals(401, answer.getStatusCode());
        answer = batch("{\"scan\":[\"" + line + "code " + code + "\",\"nonsense\",\"" + id() + " - people 120\",\"" + id() + " - people 2\"]}");
        assertEquals(200, answer.getStatusCode());
        assertEquals(List.of("arrived", "unreadable", "unreadable", "walked-in"), Stream.of(answer.getBody().split("\"outcome\":\"")).skip(1)
                .map(part -> part.substring(0, part.indexOf('"'))).toList());
        assertEquals(422, batch("{\"scan\":[" + "\"x\",".repeat(50) + "\"x\"]}").getStatusCode());
    }

    @Test
    void doorsAreHersAndAScannedCodeOpensTheRightOne() {
        String code = signUp("13812340004");
        var keeper = Map.of("sub", "d", "role", "door", "activities", "[" + activity.id() + "]");
        assertTrue(page(keeper, Map.of("code", code)).contains("data-go href=\"#/activities/" + activity.id() + "/door?code=" + code));
        assertFalse(page(Map.of("sub", "d", "role", "door", "activities", "[zz1]"), Map.of("code", code)).contains("data-go"));
        assertTrue(page(Map.of("sub", "d", "role", "door", "activities", "[zz1]"), Map.of("code", code)).contains("这张码不是您管的活动"));
        assertEquals(403, send(DeskRoute.CHECKINS, Map.of("sub", "m", "role", "moderator"), Map.of(), "text/html", null).getStatusCode());
    }

    private String page(Map<String, String> claims, Map<String, String> query) {
        return send(DeskRoute.CHECKINS, claims, query, "text/html", null).getBody();
    }

    private String signUp(String phone) {
        var outcome = world.signUp(activity, World.request(new Phone(phone), 2, 0, "form " + phone));
        return ((SignupOutcome.Confirmed) outcome).signup().code().toString();
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static String outcome(APIGatewayV2HTTPResponse answer, int status) {
        assertEquals(status, answer.getStatusCode(), answer.getBody());
        return answer.getBody().replaceAll("^\\{\"outcome\":\"([a-z-]+)\".*", "$1");
    }

    private APIGatewayV2HTTPResponse call(DeskRoute route, Map<String, String> claims, Map<String, String> fields) {
        return send(route, claims, Map.of(), "application/json", route.key().startsWith("POST") ? Caller.encoded(fields) : null);
    }

    private APIGatewayV2HTTPResponse batch(String json) {
        var event = Caller.event(DeskRoute.REPLAY.key(), Map.of("id", activity.id().value()), Map.of(),
                Map.of("content-type", "application/json", "accept", "application/json"), json);
        event.getRequestContext().setAuthorizer(Authorizer.builder().withJwt(Authorizer.JWT.builder().withClaims(FEDERATION).build()).build());
        return desk.handleRequest(event, null);
    }

    private APIGatewayV2HTTPResponse send(DeskRoute route, Map<String, String> claims, Map<String, String> query, String accept, String body) {
        var event = Caller.event(route.key(), Map.of("id", activity.id().value()), query,
                Map.of("content-type", "application/x-www-form-urlencoded", "accept", accept), body);
        if (!claims.isEmpty()) {
            event.getRequestContext().setAuthorizer(Authorizer.builder().withJwt(Authorizer.JWT.builder().withClaims(claims).build()).build());
        }
        return desk.handleRequest(event, null);
    }
}
