package quancheng.functions.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quancheng.functions.World;
import quancheng.functions.http.Caller;
import quancheng.functions.http.CitizenHandler;
import quancheng.functions.signups.SignupOutcome;
import quancheng.store.activities.Activity;
import quancheng.store.signups.Phone;
import quancheng.store.signups.Signup;

/** Whether a phone is known is told by no byte of an answer, beyond "this phone has a signup here; use its code". */
class EnumerationTest {

    private static final String JSON = "application/json";
    private static final String PAGE = "text/html";

    private final World world = new World();
    private final CitizenHandler handler = new CitizenHandler(world.parts, world.clock);
    private int forms;

    @ParameterizedTest
    @ValueSource(strings = {JSON, PAGE})
    void ofAConfidentialActivityEveryPhoneIsANewPhone(String accept) {
        Activity activity = world.open(40, 4, true, true);
        Phone known = World.somebody();
        Phone cancelled = World.somebody();
        signUp(activity, known, accept);
        cancel(activity, cancelled);
        String fresh = bytes(signUp(activity, World.somebody(), accept));
        assertEquals(fresh, bytes(signUp(activity, known, accept)));
        assertEquals(fresh, bytes(signUp(activity, cancelled, accept)));
    }

    @ParameterizedTest
    @ValueSource(strings = {JSON, PAGE})
    void aPhoneThatCancelledLooksLikeANewOne(String accept) {
        Activity activity = world.open(40, 4, true);
        Phone cancelled = World.somebody();
        cancel(activity, cancelled);
        assertEquals(bytes(signUp(activity, World.somebody(), accept)), bytes(signUp(activity, cancelled, accept)));
    }

    @ParameterizedTest
    @ValueSource(strings = {JSON, PAGE})
    void aPhoneThatHasASignupIsToldThatAndNothingOfIt(String accept) {
        Activity activity = world.open(2, 2, true);
        Phone seated = World.somebody();
        Phone waits = World.somebody();
        world.signUp(activity, World.request(seated, 2, 0, "a form"));
        Signup waiting = ((SignupOutcome.Waitlisted) world.signUp(activity, World.request(waits, 1, 0, "another"))).signup();
        var told = signUp(activity, seated, accept);
        assertEquals(409, told.getStatusCode());
        assertEquals(bytes(told), bytes(signUp(activity, waits, accept)), "who waits and who is seated are told the same");
        assertFalse(told.getBody().contains(waiting.code().toString()) || told.getBody().contains("王芳"));
    }

    /** The page that asks for a moment is made before anything is looked up. */
    @ParameterizedTest
    @ValueSource(strings = {JSON, PAGE})
    void whoIsAskedForAMomentLearnsNothingFromIt(String accept) {
        Activity activity = world.open(40, 4, true);
        Phone known = World.somebody();
        Phone cancelled = World.somebody();
        signUp(activity, known, accept);
        cancel(activity, cancelled);
        String fresh = bytes(trapped(activity, World.somebody(), accept));
        assertEquals(fresh, bytes(trapped(activity, known, accept)));
        assertEquals(fresh, bytes(trapped(activity, cancelled, accept)));
    }

    /** Without what is random in it, and what she sent herself. */
    private APIGatewayV2HTTPResponse trapped(Activity activity, Phone phone, String accept) {
        var answer = send("POST /api/signups", "", "activity=" + activity.id() + "&name=%E7%8E%8B%E8%8A%B3&adults=1&consent=1&key=asked&website=x&phone="
                + phone.digits(), accept);
        assertEquals(429, answer.getStatusCode());
        answer.setBody(answer.getBody().replaceAll("[0-9a-f]{64}", "HASH").replaceAll("[0-9a-f]{24}\\?expires=\\d{10}", "SALT")
                .replaceAll("\\d{10}\\.[0-9a-f]{24}", "TOKEN").replace(phone.digits(), "PHONE"));
        return answer;
    }

    @Test
    void anUnknownCodeAndAWrongDigitAreAnsweredAlike() {
        Activity activity = world.open(4, 4, true);
        Signup signup = ((SignupOutcome.Confirmed) world.signUp(activity, World.newcomer(1))).signup();
        String wrong = signup.phone().last4().equals("0000") ? "1111" : "0000";
        // Nobody's code, and of this test alone: wrong tries of a code are counted.
        String code = signup.code().toString();
        String nobodys = code.substring(0, code.length() - 1) + (code.endsWith("Z") ? "Y" : "Z");
        for (String route : new String[] {"POST /api/signups/{code}/data", "POST /api/signups/{code}/correct", "POST /api/signups/{code}/erase",
            "POST /api/signups/{code}/cancel", "POST /api/signups/{code}"}) {
            assertEquals(bytes(send(route, code, "last4=" + wrong + "&adults=1&name=x", JSON)),
                    bytes(send(route, nobodys, "last4=" + wrong + "&adults=1&name=x", JSON)), route);
        }
    }

    @Test
    void theComparisonSeesADifference() {
        Activity activity = world.open(40, 4, true);
        Phone known = World.somebody();
        String fresh = bytes(signUp(activity, known, JSON));
        assertNotEquals(fresh, bytes(signUp(activity, known, JSON)));
    }

    private APIGatewayV2HTTPResponse signUp(Activity activity, Phone phone, String accept) {
        return send("POST /api/signups", "", "activity=" + activity.id() + "&name=%E7%8E%8B%E8%8A%B3&adults=1&consent=1&key=form-"
                + ++forms + "&phone=" + phone.digits(), accept);
    }

    private void cancel(Activity activity, Phone phone) {
        var signup = ((SignupOutcome.Confirmed) world.signUp(activity, World.request(phone, 1, 0, "cancelled " + ++forms))).signup();
        world.parts.changeSignup.cancel(World.patience(), activity, signup);
    }

    private APIGatewayV2HTTPResponse send(String route, String code, String body, String accept) {
        return handler.handleRequest(Caller.event(route, Map.of("code", code), Map.of(), Map.of("content-type", "application/x-www-form-urlencoded",
                "accept", accept), body), null);
    }

    /** Status, headers and body, without what is hers alone: code, link, picture of the code, masked number. */
    private static String bytes(APIGatewayV2HTTPResponse answer) {
        return answer.getStatusCode() + "\n" + new TreeMap<>(answer.getHeaders()) + "\n" + answer.getBody()
                .replaceAll("1\\.\\d+\\.[a-z0-9-]+\\.[2-9A-Z]{26}\\.\\d+\\.\\d+\\.[\\w-]{43}", "LINK")
                .replaceAll("[2-9A-Z]{1,4}(-[2-9A-Z]{4}){2,6}", "CODE")
                .replaceAll("data:image/png;base64,[\\w+/=]+", "PICTURE").replaceAll("\\d{3} \\*{4} \\d{4}", "NUMBER")
                .replaceAll("name=\"last4\" value=\"\\d{4}\"", "DIGITS");
    }
}
