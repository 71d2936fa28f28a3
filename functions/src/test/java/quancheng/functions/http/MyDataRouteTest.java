package quancheng.functions.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import quancheng.functions.World;
import quancheng.functions.checkins.Scan;
import quancheng.functions.signups.SignupOutcome;
import quancheng.functions.signups.SignupRequest;
import quancheng.store.activities.Activity;
import quancheng.store.checkins.ScanId;
import quancheng.store.personal.PersonalField;
import quancheng.store.signups.Need;
import quancheng.store.signups.Signup;
import quancheng.testbed.LocalDynamo;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** She sees all there is of her, takes it with her, corrects it, and has it forgotten: with her code, without asking anybody. */
class MyDataRouteTest {

    private static final String FIND = "POST /api/signups/find";
    private static final String DATA = "POST /api/signups/{code}/data";
    private static final String CORRECT = "POST /api/signups/{code}/correct";
    private static final String ERASE = "POST /api/signups/{code}/erase";

    private final World world = new World();
    private final Caller caller = new Caller(world);
    private final Activity activity = world.open(2, 2, true);
    private final SignupRequest request = World.newcomer(2);
    private final Signup signup = ((SignupOutcome.Confirmed) world.signUp(activity, request)).signup();
    private final String proof = "last4=" + signup.phone().last4();

    private APIGatewayV2HTTPResponse send(String route, String body) {
        return caller.form(route, Map.of("code", signup.code().toString()), body);
    }

    private String page() {
        return Jsoup.parse(send(FIND, "code=" + signup.code() + "&" + proof).getBody()).select("#data").text();
    }

    @Test
    void herPageShowsEveryFieldOfTheTable() {
        for (PersonalField field : PersonalField.of(PersonalField.Form.SIGNUP)) {
            assertTrue(page().contains(field.zh().label()), field.name());
        }
        assertTrue(page().contains(signup.name().value()) && page().contains(signup.phone().digits()));
    }

    @Test
    void whatSheTakesWithHerIsTheSameAsAFile() {
        var file = send(DATA, proof);
        assertEquals(200, file.getStatusCode());
        assertEquals("application/json", file.getHeaders().get("content-type"));
        assertEquals("attachment; filename=\"signup-" + signup.code() + ".json\"", file.getHeaders().get("content-disposition"));
        assertTrue(file.getBody().contains("\"field\":\"name\",\"value\":\"" + signup.name().value() + "\""), file.getBody());
        assertTrue(file.getBody().contains("\"value\":\"" + signup.phone().digits() + "\""), file.getBody());
    }

    @Test
    void whetherSheCameIsWhatTheDoorNotedAndNotWhatItTookBack() {
        assertTrue(page().contains("门口没有记到您到场"));
        assertTrue(send(DATA, proof).getBody().contains("\"field\":\"arrival\",\"value\":\"none\""));
        Instant came = world.clock.instant().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
        var scan = new ScanId("scan-of-" + activity.id());
        door(new Scan(scan, came, new Scan.What.Code(signup.code().toString())));
        assertTrue(send(DATA, proof).getBody().contains("\"field\":\"arrival\",\"value\":\"" + came + " 2\""), send(DATA, proof).getBody());
        assertTrue(page().contains("到场，2 人"), page());
        assertTrue(Jsoup.parse(send(FIND, "lang=en&code=" + signup.code() + "&" + proof).getBody()).select("#data").text().contains("a party of 2"));
        door(new Scan(new ScanId("back-of-" + activity.id()), came, new Scan.What.TakeBack(scan)));
        assertTrue(send(DATA, proof).getBody().contains("\"field\":\"arrival\",\"value\":\"none\""));
    }

    private void door(Scan scan) {
        world.desk.checkIn.checkIn(World.patience(), activity, "door-keeper", List.of(scan));
    }

    @Test
    void nobodyElseGetsAnyOfIt() {
        String other = "last4=" + (signup.phone().last4().equals("0000") ? "1111" : "0000");
        for (String route : Set.of(DATA, CORRECT, ERASE)) {
            var answer = send(route, other + "&name=x");
            assertEquals(404, answer.getStatusCode());
            assertFalse(answer.getBody().contains(signup.name().value()) || answer.getBody().contains(signup.phone().digits()));
        }
        assertEquals(signup, now());
    }

    @Test
    void aWrongNameIsPutRightAndNeedsAreAgreedToByThemselves() {
        var asked = send(CORRECT, proof + "&name=%E6%9D%8E%E6%A2%85&needs=sign&boxes=needs");
        assertEquals(422, asked.getStatusCode());
        assertTrue(Jsoup.parse(asked.getBody()).select("#needsConsent-e").text().contains("单独同意"));
        assertEquals(200, send(CORRECT, proof + "&name=%E6%9D%8E%E6%A2%85&needs=sign&boxes=needs&needsConsent=yes").getStatusCode());
        assertEquals("李梅", now().name().value());
        assertEquals(Set.of(Need.SIGN), now().needs());
        assertEquals(422, send(CORRECT, proof + "&name=&boxes=needs").getStatusCode());
        send(CORRECT, proof + "&name=%E6%9D%8E%E6%A2%85&boxes=needs");
        assertEquals(Set.of(), now().needs(), "taking a need out withdraws the consent to it");
        assertEquals(signup.party(), now().party());
    }

    @Test
    void childrenWhoJoinLaterNeedTheirGuardiansWordToo() {
        var asked = send("POST /api/signups/{code}", proof + "&adults=1&children=1&boxes=guardian");
        assertEquals(422, asked.getStatusCode());
        assertTrue(Jsoup.parse(asked.getBody()).select("#guardianConsent-e").text().contains("监护人"));
        assertEquals(200, send("POST /api/signups/{code}", proof + "&adults=1&children=1&boxes=guardian&guardianConsent=yes").getStatusCode());
        assertTrue(now().hasGuardian());
        assertTrue(Jsoup.parse(send(FIND, "code=" + signup.code() + "&" + proof).getBody()).select("[name=guardianConsent]").isEmpty(), "asked once");
    }

    @Test
    void sheIsForgottenAtOnceAndHerPlaceGoesToTheLine() {
        Signup next = ((SignupOutcome.Waitlisted) world.signUp(activity, World.newcomer(2))).signup();
        var gone = send(ERASE, proof);
        assertEquals(200, gone.getStatusCode());
        assertFalse(gone.getBody().contains(signup.name().value()));
        assertEquals(2, world.confirmed(activity));
        assertEquals(new Signup.State.Confirmed(), world.parts.signups.find(World.patience(), activity.id(), next.id()).orElseThrow().state());
        assertEquals(Set.of("activity", "entry", "form", "state", "expires", "revision"), item().keySet(), "what balances the books, and nobody in it");
        assertEquals(send(FIND, "code=" + signup.code() + "&" + proof).getBody(), send(FIND, "code=" + signup.code() + "&" + proof).getBody());
        assertEquals(404, send(ERASE, proof).getStatusCode());
    }

    @Test
    void aFormSentAgainDoesNotBringHerBackButANewOneIsWelcome() {
        send(ERASE, proof);
        assertEquals(new SignupOutcome.Withdrawn(activity), world.signUp(activity, request));
        var again = world.signUp(activity, World.request(request.phone(), 1, 0, "another form"));
        assertEquals(1, ((SignupOutcome.Confirmed) again).signup().party().size());
    }

    @Test
    void whoWaitsAndWhoCancelledAreForgottenToo() {
        Signup waiting = ((SignupOutcome.Waitlisted) world.signUp(activity, World.newcomer(1))).signup();
        assertTrue(world.parts.myData.forget(World.patience(), activity, waiting));
        assertEquals(0, world.waiting(activity).size());
        world.parts.changeSignup.cancel(World.patience(), activity, signup);
        assertEquals(200, send(ERASE, proof).getStatusCode());
        assertEquals(0, world.signups(activity).size());
        assertEquals(2, world.places(activity).left());
    }

    private Signup now() {
        return world.parts.signups.find(World.patience(), activity.id(), signup.id()).orElseThrow();
    }

    private Map<String, AttributeValue> item() {
        return LocalDynamo.shared().client().getItem(r -> r.tableName(LocalDynamo.shared().table("Signups"))
                .key(Map.of("activity", AttributeValue.fromS(activity.id().value()), "entry", AttributeValue.fromS("S#" + signup.id().value())))).item();
    }
}
