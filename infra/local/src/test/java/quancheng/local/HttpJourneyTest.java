package quancheng.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quancheng.local.Caller.form;
import static quancheng.local.Caller.get;
import static quancheng.local.Caller.postForm;
import static quancheng.local.Caller.postJson;
import static quancheng.local.Caller.value;
import static quancheng.local.Caller.soon;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the door to the public pages and back, without a browser. */
class HttpJourneyTest {

    private static final String AVAILABILITY = "/data/availability.json";
    private static final String JSON = "application/json";

    @Test
    void aPostedFormShowsInThePublicFiles() {
        int before = places("a37");
        assertEquals(201, postForm("/api/signups", form("a37", "13800000001", 2), JSON).statusCode());
        soon(AVAILABILITY, json -> places(json, "a37") == before - 2);
    }

    @Test
    void postedJsonShowsInThePublicFiles() {
        int before = places("a40");
        var answer = postJson("/api/signups", "{\"activity\":\"a40\",\"name\":\"李·小四\",\"phone\":\"13800000002\",\"adults\":1,\"children\":0,"
                + "\"consent\":true,\"key\":\"json-key-0000000000000001\"}");
        assertEquals(201, answer.statusCode(), answer.body());
        soon(AVAILABILITY, json -> places(json, "a40") == before - 1);
    }

    @Test
    void whoSignedUpFindsChangesAndCancels() {
        var answer = postForm("/api/signups", form("a38", "13800000003", 1), JSON);
        String code = value(answer.body(), "code");
        assertEquals(200, get("/api/signups/" + code + "?last4=0003").statusCode());
        assertEquals(404, get("/api/signups/" + code + "?last4=9999").statusCode());
        assertEquals(200, postForm("/api/signups/" + code, "last4=0003&adults=2&children=0", JSON).statusCode());
        assertEquals(200, postForm("/api/signups/" + code + "/cancel", "last4=0003", JSON).statusCode());
        assertEquals(200, postForm("/api/signups/" + code + "/cancel", "last4=0003", JSON).statusCode());
    }

    @Test
    void theSameFormSentAgainIsTheSameSignup() {
        String form = form("a44", "13800000004", 1);
        assertEquals(value(postForm("/api/signups", form, JSON).body(), "code"), value(postForm("/api/signups", form, JSON).body(), "code"));
    }

    @Test
    void aFullActivityTakesALineAndTheLineMovesUp() {
        String page = soon("/activities/tiny/", html -> html.contains("/api/signups"));
        String first = value(postForm("/api/signups", form("tiny", "13800000011", 2), JSON).body(), "code");
        var second = postForm("/api/signups", form("tiny", "13800000012", 1), JSON);
        assertEquals(202, second.statusCode(), second.body());
        soon(AVAILABILITY, json -> json.contains("\"tiny\":{\"left\":\"waitlist\",\"places\":0}"));
        soon("/activities/tiny/", html -> !html.equals(page));
        postForm("/api/signups/" + first + "/cancel", "last4=0011", JSON);
        assertTrue(get("/api/signups/" + value(second.body(), "code") + "?last4=0012").body().contains("confirmed"));
    }

    @Test
    void aSeatThatCrossesNoStateLeavesThePageAsItLies() {
        Caller.bringIn("coarse", 10);
        soon("/activities/coarse/", html -> html.contains(">有名额</b>"));
        var before = get("/activities/coarse/");
        postForm("/api/signups", form("coarse", "13800000021", 1), JSON);
        soon(AVAILABILITY, json -> json.contains("\"coarse\":{\"left\":\"plenty\",\"places\":9}"));
        var after = get("/activities/coarse/");
        assertEquals(before.body(), after.body());
        assertEquals(before.headers().firstValue("last-modified").orElseThrow(), after.headers().firstValue("last-modified").orElseThrow());
    }

    @Test
    void aSeatThatCrossesAStateShowsOnThePage() {
        Caller.bringIn("crossing", 9);
        soon("/activities/crossing/", html -> html.contains(">有名额</b>"));
        postForm("/api/signups", form("crossing", "13800000031", 1), JSON);
        soon("/activities/crossing/", html -> html.contains(">名额不多了</b>"));
        for (int guest = 2; guest <= 5; guest++) {
            assertEquals(201, postForm("/api/signups", form("crossing", "1380000003" + guest, 2), JSON).statusCode());
        }
        soon("/activities/crossing/", html -> html.contains(">满了，可排候补</b>"));
        soon("/en/activities/crossing/", html -> html.contains(">Full. Join the waiting list</b>"));
    }

    @Test
    void anAnswerWithoutJavaScriptIsAPage() {
        var wrong = postForm("/api/signups", "activity=a33&name=%3Cb%3E&phone=12&adults=1&consent=on&key=html-key-000000000000001", "text/html");
        assertEquals(422, wrong.statusCode());
        assertTrue(wrong.headers().firstValue("content-type").orElseThrow().startsWith("text/html"));
        assertTrue(wrong.body().contains("value=\"&lt;b>\""), wrong.body());
        assertEquals(404, postForm("/api/signups", form("nowhere", "13800000005", 1), "text/html").statusCode());
    }

    @Test
    void onlyTheFederationBringsInAProgramme() {
        assertEquals(403, Caller.upload("id", Caller.token("organizer")).statusCode());
        assertEquals(401, Caller.upload("id", "made-up").statusCode());
        assertEquals(422, Caller.upload("id", Caller.token("federation")).statusCode());
    }

    /** An activity of two places, brought in as an organizer would. */
    @BeforeAll
    static void bringInATinyActivity() {
        Caller.bringIn("tiny", 2);
    }

    private static int places(String activity) {
        return places(get(AVAILABILITY).body(), activity);
    }

    private static int places(String json, String activity) {
        var matcher = Pattern.compile("\"" + activity + "\":\\{\"left\":\"\\w+\",\"places\":(\\d+)").matcher(json);
        assertTrue(matcher.find(), json);
        return Integer.parseInt(matcher.group(1));
    }
}
