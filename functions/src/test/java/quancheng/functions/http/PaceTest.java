package quancheng.functions.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import quancheng.functions.Wiring;
import quancheng.functions.World;
import quancheng.functions.signups.SignupOutcome;
import quancheng.store.activities.Activity;
import quancheng.store.signups.Phone;
import quancheng.store.signups.Signup;
import quancheng.testbed.LocalDynamo;

/** Who goes too fast is told to wait, and for how long; she is told nothing else. */
class PaceTest {

    private static final String SIGN_UP = "POST /api/signups";
    private static final String SHOW = "GET /api/signups/{code}";
    private static final int PER_PHONE = 6;
    private static final int PER_CODE = 8;
    private static final AtomicInteger DAYS = new AtomicInteger();

    /** A day of its own: all tests share one table, and its windows. */
    private final Clock clock = Clock.fixed(Instant.parse("2027-01-01T01:00:00Z").plus(Duration.ofDays(DAYS.incrementAndGet())), Activity.ZONE);
    private final World world = new World(LocalDynamo.shared().client(), clock);
    private final Caller caller = new Caller(world);
    private final Activity activity = world.open(100, 4, true);

    @Test
    void anAddressIsStoppedAfterItsCallsOfAMinuteAndGoesOnInTheNext() {
        var strict = new HashMap<>(World.environment());
        strict.put("ADDRESS_LIMIT", "3");
        for (int call = 0; call < 3; call++) {
            assertEquals(422, called(strict, Duration.ZERO).getStatusCode());
        }
        var told = called(strict, Duration.ofSeconds(20));
        assertEquals(429, told.getStatusCode());
        assertEquals("41", told.getHeaders().get("retry-after"));
        assertTrue(told.getBody().contains("15 分钟"), told.getBody());
        assertEquals(422, called(strict, Duration.ofSeconds(61)).getStatusCode());
    }

    private APIGatewayV2HTTPResponse called(Map<String, String> environment, Duration later) {
        Clock then = Clock.offset(clock, later);
        var handler = new CitizenHandler(new Wiring(LocalDynamo.shared().client(), environment, then), then);
        return handler.handleRequest(Caller.event(SIGN_UP, null, Map.of(), Map.of("content-type", "application/x-www-form-urlencoded",
                "accept", "text/html"), "activity=" + activity.id()), null);
    }

    @Test
    void aPhoneHasSoManyFormsForOneActivity() {
        Phone phone = World.somebody();
        for (int form = 0; form < PER_PHONE; form++) {
            assertFalse(signUp(activity, phone).getStatusCode() == 429);
        }
        var told = signUp(activity, phone);
        assertEquals(429, told.getStatusCode());
        assertEquals("too-many", Caller.member(told, "title"));
        assertEquals("901", told.getHeaders().get("retry-after"));
        assertEquals(201, signUp(activity, World.somebody()).getStatusCode(), "another phone goes on");
        assertEquals(201, signUp(world.open(4, 4, true), phone).getStatusCode(), "and so does this one, elsewhere");
    }

    @Test
    void whatAPhoneDidElsewhereIsNotTold() {
        Phone known = World.somebody();
        Activity confidential = world.open(100, 4, true, true);
        for (int form = 0; form < PER_PHONE; form++) {
            world.signUp(confidential, World.request(known, 1, 0, "from elsewhere " + form));
        }
        Phone fresh = World.somebody();
        for (int form = 0; form <= PER_PHONE; form++) {
            assertEquals(signUp(confidential, fresh).getStatusCode(), signUp(confidential, known).getStatusCode(), "form " + form);
        }
        assertEquals(bytes(signUp(confidential, fresh)), bytes(signUp(confidential, known)));
    }

    @Test
    void lastDigitsCannotBeGuessed() {
        Signup signup = ((SignupOutcome.Confirmed) world.signUp(activity, World.newcomer(1))).signup();
        String wrong = signup.phone().last4().equals("0000") ? "1111" : "0000";
        for (int look = 0; look < 2 * PER_CODE; look++) {
            assertEquals(200, look(signup.code().toString(), signup.phone().last4()).getStatusCode(), "its owner may look as often as she likes");
        }
        for (int guess = 0; guess < PER_CODE; guess++) {
            assertEquals(404, look(signup.code().toString(), wrong).getStatusCode());
        }
        var told = look(signup.code().toString(), signup.phone().last4());
        assertEquals(429, told.getStatusCode(), "the right digits tell themselves no more");
        assertEquals(429, caller.form("POST /api/signups/{code}/cancel", Map.of("code", signup.code().toString().toLowerCase()),
                "last4=" + signup.phone().last4()).getStatusCode());
        assertEquals(200, caller.json("POST /api/signups/find", null, "{\"token\":\"" + world.parts.links.token(activity, signup) + "\"}")
                .getStatusCode(), "her link opens it all the same");
    }

    @Test
    void aCodeThatDoesNotExistIsStoppedLikeOneThatDoes() {
        Signup signup = ((SignupOutcome.Confirmed) world.signUp(activity, World.newcomer(1))).signup();
        String code = signup.code().toString();
        String other = code.substring(0, code.length() - 1) + (code.endsWith("2") ? "3" : "2");
        String wrong = signup.phone().last4().equals("0000") ? "1111" : "0000";
        for (int guess = 0; guess <= PER_CODE; guess++) {
            assertEquals(bytes(look(code, wrong)), bytes(look(other, wrong)));
        }
        assertEquals(429, look(other, wrong).getStatusCode());
    }

    @Test
    void onlyOurOwnHopsAreBelievedAboutAnAddress() {
        var event = Caller.event(SIGN_UP, null, Map.of(), Map.of("x-forwarded-for", "203.0.113.66, 198.51.100.7, 192.0.2.1"), "");
        assertEquals("192.0.2.1", Origin.of(event, 0));
        assertEquals("198.51.100.7", Origin.of(event, 1));
        assertEquals("192.0.2.1", Origin.of(Caller.event(SIGN_UP, null, Map.of(), Map.of(), ""), 1));
    }

    private APIGatewayV2HTTPResponse signUp(Activity activity, Phone phone) {
        return caller.json(SIGN_UP, null, """
                {"activity":"%s","name":"王芳","phone":"%s","adults":1,"consent":true,"key":"form-%d"}"""
                .formatted(activity.id(), phone.digits(), System.nanoTime()));
    }

    private APIGatewayV2HTTPResponse look(String code, String last4) {
        return caller.get(SHOW, Map.of("code", code), Map.of("last4", last4));
    }

    private static String bytes(APIGatewayV2HTTPResponse answer) {
        return answer.getStatusCode() + "\n" + new TreeMap<>(answer.getHeaders()) + "\n" + answer.getBody();
    }
}
