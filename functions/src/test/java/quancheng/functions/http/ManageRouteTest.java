package quancheng.functions.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import quancheng.functions.World;
import quancheng.functions.signups.SignupOutcome;
import quancheng.store.activities.Activity;
import quancheng.store.signups.Signup;

class ManageRouteTest {

    private static final String FIND = "POST /api/signups/find";
    private static final String SHOW = "GET /api/signups/{code}";
    private static final String CHANGE = "POST /api/signups/{code}";
    private static final String CANCEL = "POST /api/signups/{code}/cancel";

    private final World world = new World();
    private final Caller caller = new Caller(world);
    private final Activity activity = world.open(5, 4, true);
    private final Signup signup = ((SignupOutcome.Confirmed) world.signUp(activity, World.newcomer(2))).signup();
    private final Map<String, String> path = Map.of("code", signup.code().toString());

    @Test
    void codeAndLastFourDigitsOpenTheSignup() {
        var response = caller.get(SHOW, path, Map.of("last4", signup.phone().last4()));
        assertEquals(200, response.getStatusCode());
        assertEquals("confirmed", Caller.member(response, "state"));
        assertEquals("2", Caller.member(response, "party"));
        var page = caller.form(FIND, null, "code=" + signup.code().toString().toLowerCase() + "&last4=" + signup.phone().last4());
        assertEquals(200, page.getStatusCode());
        assertTrue(Jsoup.parse(page.getBody()).text().contains(activity.title()));
    }

    @Test
    void theSignedLinkOpensItToo() {
        var response = caller.json(FIND, null, "{\"token\":\"" + world.parts.links.token(activity, signup) + "\"}");
        assertEquals(200, response.getStatusCode());
        assertEquals(signup.code().toString(), Caller.member(response, "code"));
    }

    @Test
    void everyMismatchIsAnsweredAlike() {
        String other = signup.phone().last4().equals("0000") ? "1111" : "0000";
        var wrongDigits = caller.get(SHOW, path, Map.of("last4", other));
        var wrongCode = caller.get(SHOW, Map.of("code", "ZZZZ-ZZZZ-ZZZZ"), Map.of("last4", signup.phone().last4()));
        var noCode = caller.get(SHOW, Map.of("code", "?"), null);
        assertEquals(404, wrongDigits.getStatusCode());
        assertEquals(wrongDigits.getBody(), wrongCode.getBody());
        assertEquals(wrongDigits.getBody(), noCode.getBody());
        assertEquals(wrongDigits.getHeaders(), wrongCode.getHeaders());
    }

    @Test
    void aPartyIsChangedWithinTheRules() {
        assertEquals(200, change(4, 0).getStatusCode());
        assertEquals(1, world.places(activity).left());
        assertEquals(422, change(5, 0).getStatusCode());
        assertEquals(422, caller.json(CHANGE, path, "{\"last4\":\"" + signup.phone().last4() + "\",\"adults\":\"many\"}").getStatusCode());
        world.signUp(activity, World.newcomer(1));
        assertEquals(200, change(1, 1).getStatusCode());
        assertEquals(2, world.places(activity).left());
    }

    @Test
    void aLargerPartyThatDoesNotFitKeepsWhatItHas() {
        world.signUp(activity, World.newcomer(3));
        var response = change(3, 0);
        assertEquals(409, response.getStatusCode());
        assertEquals("0", Caller.member(response, "left"));
        assertEquals("2", Caller.member(response, "party"));
    }

    @Test
    void cancellingTwiceIsFineBothTimes() {
        for (int time = 0; time < 2; time++) {
            var response = caller.json(CANCEL, path, "{\"last4\":\"" + signup.phone().last4() + "\"}");
            assertEquals(200, response.getStatusCode());
            assertEquals("cancelled", Caller.member(response, "state"));
        }
        assertEquals(5, world.places(activity).left());
        assertEquals(409, change(1, 0).getStatusCode());
    }

    @Test
    void anEmptyFormSaysWhatToWrite() {
        var response = caller.form(FIND, null, "lang=en");
        assertEquals(422, response.getStatusCode());
        assertTrue(Jsoup.parse(response.getBody()).text().contains("Enter your signup code"));
    }

    private APIGatewayV2HTTPResponse change(int adults, int children) {
        return caller.json(CHANGE, path, "{\"last4\":\"" + signup.phone().last4() + "\",\"adults\":" + adults + ",\"children\":" + children + "}");
    }
}
