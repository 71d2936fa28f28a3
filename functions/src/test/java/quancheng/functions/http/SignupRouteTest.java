package quancheng.functions.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quancheng.functions.World;
import quancheng.functions.faults.FaultyDynamo;
import quancheng.functions.faults.Weather;
import quancheng.functions.signups.SignupOutcome;
import quancheng.store.activities.Activity;
import quancheng.store.signups.Phone;
import quancheng.store.signups.Signup;

class SignupRouteTest {

    private static final String SIGN_UP = "POST /api/signups";

    private final World world = new World();
    private final Caller caller = new Caller(world);

    @Test
    void aProgramGetsTheCodeAndTheLink() {
        Activity activity = world.open(5, 4, true);
        var response = caller.json(SIGN_UP, Map.of(), json(activity, World.somebody(), "k1"));
        assertEquals(201, response.getStatusCode(), response.getBody());
        assertEquals("application/json", response.getHeaders().get("content-type"));
        assertEquals("confirmed", Caller.member(response, "outcome"));
        assertTrue(Caller.member(response, "code").matches("[2-9A-HJ-NP-Z-]{9,}"));
        assertTrue(Caller.member(response, "manage").startsWith("https://example.org/my/#t=1."));
        assertEquals("request-1", response.getHeaders().get("x-request-id"));
        assertEquals("no-store", response.getHeaders().get("cache-control"));
    }

    @Test
    void aBrowserGetsAPageWithTheCode() {
        Activity activity = world.open(5, 4, true);
        var phone = World.somebody();
        var response = caller.form(SIGN_UP, Map.of(), form(activity, phone, "王芳"));
        assertEquals(201, response.getStatusCode(), response.getBody());
        String code = world.signups(activity).getFirst().code().toString();
        assertTrue(Jsoup.parse(response.getBody()).text().contains(code));
        assertFalse(response.getBody().contains(phone.digits()), "the whole number is on the page");
    }

    @Test
    void everythingWrongIsSaidAtOnceEachAtItsField() {
        Activity activity = world.open(5, 4, true);
        var response = caller.json(SIGN_UP, Map.of(), "{\"activity\":\"" + activity.id() + "\",\"phone\":\"138123456\",\"lang\":\"en\"}");
        assertEquals(422, response.getStatusCode());
        assertEquals("application/problem+json", response.getHeaders().get("content-type"));
        for (String field : List.of("name", "phone", "adults", "consent")) {
            assertTrue(response.getBody().contains("{\"field\":\"" + field + "\""), field + " in " + response.getBody());
        }
        assertTrue(response.getBody().contains("2 digits short"));
        assertEquals(5, world.places(activity).left());
    }

    @Test
    void aRefusedFormComesBackWithEverythingTyped() {
        Activity activity = world.open(5, 4, true);
        String body = Caller.encoded(Map.of("activity", activity.id().value(), "name", "<b>\"王芳'", "phone", "12", "adults", "3"));
        var response = caller.form(SIGN_UP, Map.of(), body);
        assertEquals(422, response.getStatusCode());
        var page = Jsoup.parse(response.getBody());
        assertEquals("<b>\"王芳'", page.select("input[name=name]").val());
        assertEquals("12", page.select("input[name=phone]").val());
        assertEquals("3", page.select("input[name=adults][checked]").val());
        assertTrue(page.title().startsWith("错误"), page.title());
        assertTrue(page.text().contains("手机号少了 9 位"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u3000", "０", "-1", "1e9", "99999999999", "一", "\u0000", "<"})
    void whateverIsTypedAsANumberGetsAnAnswerAndNeverAFault(String typed) {
        Activity activity = world.open(5, 4, true);
        Signup signup = ((SignupOutcome.Confirmed) world.signUp(activity, World.newcomer(1))).signup();
        for (String field : List.of("adults", "children")) {
            String other = field.equals("adults") ? "children" : "adults";
            String counts = field + "=" + URLEncoder.encode(typed, StandardCharsets.UTF_8) + "&" + other + "=1";
            var asked = caller.form(SIGN_UP, Map.of(), "activity=" + activity.id() + "&name=A&consent=1&phone=" + World.somebody().digits() + "&" + counts);
            var changed = caller.form("POST /api/signups/{code}", Map.of("code", signup.code().toString()),
                    "last4=" + signup.phone().last4() + "&" + counts);
            assertTrue(List.of(201, 202, 422).contains(asked.getStatusCode()), field + " " + asked.getStatusCode());
            assertTrue(List.of(200, 409, 422).contains(changed.getStatusCode()), field + " " + changed.getStatusCode());
        }
    }

    @Test
    void theSameFormIsAnsweredByTheSameBytes() {
        Activity activity = world.open(5, 4, true);
        String body = json(activity, World.somebody(), "k2");
        assertEquals(caller.json(SIGN_UP, Map.of(), body).getBody(), caller.json(SIGN_UP, Map.of(), body).getBody());
        String form = form(activity, World.somebody(), "王芳");
        assertEquals(caller.form(SIGN_UP, Map.of(), form).getBody(), caller.form(SIGN_UP, Map.of(), form).getBody(), "without a key, from one device");
        assertEquals(3, world.places(activity).left());
    }

    @Test
    void theSameKeyWithOtherWordsIsRefusedAndChangesNothing() {
        Activity activity = world.open(5, 4, true);
        var phone = World.somebody();
        caller.json(SIGN_UP, Map.of(), json(activity, phone, "k3"));
        var second = caller.json(SIGN_UP, Map.of(), json(activity, phone, "k3").replace("\"adults\":1", "\"adults\":2"));
        assertEquals(422, second.getStatusCode());
        assertEquals(4, world.places(activity).left());
    }

    @Test
    void eachOutcomeHasItsStatus() {
        Activity small = world.open(1, 1, false);
        var phone = World.somebody();
        caller.json(SIGN_UP, Map.of(), json(small, phone, "k4"));
        assertProblem(409, "already-signed-up", caller.json(SIGN_UP, Map.of(), json(small, phone, "k5")));
        assertProblem(409, "full", caller.json(SIGN_UP, Map.of(), json(small, World.somebody(), "k6")));
        Activity line = world.open(1, 1, true);
        caller.json(SIGN_UP, Map.of(), json(line, World.somebody(), "k7"));
        var waits = caller.json(SIGN_UP, Map.of(), json(line, World.somebody(), "k8"));
        assertEquals(202, waits.getStatusCode());
        assertEquals("1", Caller.member(waits, "position"));
        assertEquals(404, caller.json(SIGN_UP, Map.of(), "{\"activity\":\"nope\",\"consent\":true}").getStatusCode());
    }

    @Test
    void ofAConfidentialActivityNoAnswerTellsHowManyPlacesAreLeft() {
        Activity activity = world.open(7, 7, false, true);
        Signup signup = ((SignupOutcome.Confirmed) world.signUp(activity, World.newcomer(4))).signup();
        world.signUp(activity, World.newcomer(1));
        String code = signup.code().toString();
        String last4 = signup.phone().last4();
        var pages = List.of(caller.form(SIGN_UP, Map.of(), "activity=" + activity.id() + "&name=A&consent=1&adults=4&phone=" + World.somebody().digits()),
                caller.form("POST /api/signups/{code}", Map.of("code", code), "adults=7&last4=" + last4));
        for (var page : pages) {
            assertEquals(409, page.getStatusCode());
            assertFalse(Jsoup.parse(page.getBody()).text().matches("(?s).*剩\\s*\\d.*"), "two are left, and the page says so");
        }
        var json = caller.json("POST /api/signups/{code}", Map.of("code", code), "{\"adults\":7,\"last4\":\"" + last4 + "\"}");
        assertEquals(409, json.getStatusCode());
        assertFalse(json.getBody().contains("\"left\""), json.getBody());
    }

    @Test
    void severalActivitiesGetAnAnswerEachAndAClashIsSaidBefore() {
        Activity one = world.open(5, 4, true);
        Activity other = world.open(5, 4, true);
        String body = "{\"activity\":[\"" + one.id() + "\",\"" + other.id() + "\"],\"name\":\"王芳\",\"phone\":\"" + World.somebody().digits()
                + "\",\"adults\":1,\"consent\":true,\"key\":\"k9\"";
        var clash = caller.json(SIGN_UP, Map.of(), body + "}");
        assertEquals(422, clash.getStatusCode());
        assertTrue(clash.getBody().contains("{\"field\":\"activity\""));
        assertEquals(5, world.places(one).left());
        var both = caller.json(SIGN_UP, Map.of(), body + ",\"clash\":\"accept\"}");
        assertEquals(201, both.getStatusCode());
        assertEquals(2, both.getBody().split("\"outcome\":\"confirmed\"").length - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"x\"", "{\"name\":{}}", "{\"name\":[[]]}", "{\"a\":1,\"a\":2}", "{} {}", "nul", "{\"a\":NaN}"})
    void whatIsNotOneFlatJsonObjectIsRefusedInASentence(String body) {
        var response = caller.json(SIGN_UP, Map.of(), body);
        assertEquals(400, response.getStatusCode());
        assertTrue(response.getBody().contains("JSON"));
    }

    @Test
    void bodiesThatAreTooLargeOrOfAnotherKindAreRefused() {
        assertEquals(413, caller.form(SIGN_UP, Map.of(), "name=" + "x".repeat(20_000)).getStatusCode());
        assertEquals(415, caller.send(SIGN_UP, Map.of(), "text/plain", "application/json", "hello").getStatusCode());
    }

    /** F11: a function about to be stopped does not begin what it cannot end. */
    @Test
    void withNoTimeLeftTheAnswerIsBusyAndTheNextTrySucceeds() {
        Activity activity = world.open(5, 4, true);
        String body = json(activity, World.somebody(), "k10");
        var event = Caller.event(SIGN_UP, null, null, Map.of("content-type", "application/json"), body);
        var weather = new CitizenHandler(new World(FaultyDynamo.with(new Weather(1).conflicts(100)), world.clock).parts, world.clock);
        var busy = weather.handleRequest(event, new Deadline(400));
        assertEquals(503, busy.getStatusCode());
        assertEquals("2", busy.getHeaders().get("retry-after"));
        assertEquals(201, caller.json(SIGN_UP, Map.of(), body).getStatusCode());
        assertEquals(4, world.places(activity).left());
    }

    @Test
    void aFaultIsLoggedWithoutAWordOfWhatWasSent() {
        var log = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            var event = Caller.event(SIGN_UP, null, null, Map.of("content-type", "application/json"), "{}");
            event.setBody("%%%");
            event.setIsBase64Encoded(true);
            assertEquals(500, new CitizenHandler(world.parts, world.clock).handleRequest(event, null).getStatusCode());
        } finally {
            System.setOut(before);
        }
        String line = log.toString(StandardCharsets.UTF_8);
        assertTrue(line.contains("\"request\":\"request-1\""), line);
        assertFalse(line.contains("%%%"));
    }

    private static void assertProblem(int status, String outcome, APIGatewayV2HTTPResponse response) {
        assertEquals(status, response.getStatusCode(), response.getBody());
        assertEquals(outcome, Caller.member(response, "outcome"));
    }

    private static String json(Activity activity, Phone phone, String key) {
        return "{\"activity\":\"" + activity.id() + "\",\"name\":\"王芳\",\"phone\":\"" + phone.digits()
                + "\",\"adults\":1,\"children\":0,\"needs\":[\"wheelchair\"],\"consent\":true,\"key\":\"" + key + "\"}";
    }

    private static String form(Activity activity, Phone phone, String name) {
        return Caller.encoded(Map.of("activity", activity.id().value(), "name", name, "phone", phone.digits(), "adults", "1",
                "children", "0", "consent", "1"));
    }
}
