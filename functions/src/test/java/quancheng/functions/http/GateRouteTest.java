package quancheng.functions.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import quancheng.functions.PostsWiring;
import quancheng.functions.Wiring;
import quancheng.functions.World;
import quancheng.functions.http.posts.PostsHandler;
import quancheng.functions.posts.Hiring;
import quancheng.store.activities.Activity;
import quancheng.testbed.LocalDynamo;

/** What looks made by a program, or comes when too many do, is asked for a moment; it loses nothing, and nobody else is asked. */
class GateRouteTest {

    private static final String SIGN_UP = "POST /api/signups";
    private static final String TRAPPED = "&website=x";
    private static final AtomicInteger DAYS = new AtomicInteger();

    /** A day of its own: all tests share one table, and its windows. */
    private final Clock clock = Clock.fixed(Instant.parse("2028-01-01T01:00:00Z").plus(Duration.ofDays(DAYS.incrementAndGet())), Activity.ZONE);
    private final World world = new World(LocalDynamo.shared().client(), clock);
    private final Activity activity = world.open(100, 4, true);
    private final String form = form();

    @Test
    void onAQuietDayNobodyIsAsked() {
        assertEquals(201, json(form).getStatusCode());
        assertEquals(201, json(form + "&website=+&altcha=&wait=&at=").getStatusCode(), "what is empty is not there");
    }

    @Test
    void whoeverFillsTheTrapIsAskedAndLosesNothing() {
        var told = page(form + "&needs=sign&needs=nursing&needsConsent=yes&message=%0A%3Cb%3E&lang=en" + TRAPPED);
        assertEquals(429, told.getStatusCode());
        assertEquals("10", told.getHeaders().get("retry-after"));
        var asked = Jsoup.parse(told.getBody()).getElementById("moment");
        assertEquals("/api/signups", asked.attr("action"));
        assertEquals("王芳", asked.select("[name=name]").val());
        assertEquals(List.of("sign", "nursing"), asked.select("[name=needs]").eachAttr("value"));
        assertEquals("\n<b>", asked.select("[name=message]").val());
        assertEquals("", asked.select("[name=altcha]").val());
        assertEquals(0, asked.select("[name=website]").size());
        assertTrue(told.getBody().contains("Please wait 10 seconds"), told.getBody());
        assertEquals(0, world.signups(activity).size());
    }

    @Test
    void theSolvedPuzzleLetsTheFormInOnce() {
        Solver puzzle = Solver.of(json(form + TRAPPED));
        String solved = puzzle.solved();
        assertEquals(201, json(form + TRAPPED + solved).getStatusCode());
        assertEquals(429, json(form + solved).getStatusCode(), "the same form again");
        assertEquals(429, json(form() + solved).getStatusCode(), "another form");
        assertEquals(1, world.signups(activity).size());
        assertEquals(201, json(form + Solver.of(json(form + solved)).solved()).getStatusCode(), "asked again, she is answered as before");
        assertEquals(1, world.signups(activity).size());
    }

    @Test
    void whatIsNoRightAnswerIsAskedAgain() {
        Solver puzzle = Solver.of(json(form + TRAPPED));
        int number = puzzle.number();
        List<Solver> forged = List.of(puzzle.salted(puzzle.salt().replaceFirst("expires=1", "expires=2")), puzzle.salted(puzzle.salt().replace("signup", "voice")),
                new Solver("SHA-1", puzzle.challenge(), puzzle.salt(), 1, puzzle.signature(), ""), new Solver("SHA-256", Solver.hash("x" + number), "x", 1, puzzle.signature(), ""),
                new Solver("SHA-256", Solver.hash(puzzle.salt() + (number + 1)), puzzle.salt(), 1, puzzle.signature(), ""),
                new Solver("SHA-256", puzzle.challenge(), puzzle.salt(), 1, puzzle.signature().replace('0', '1').replace('a', 'b'), ""));
        for (Solver solver : forged) {
            assertEquals(429, json(form + solver.answer(number)).getStatusCode(), solver::toString);
        }
        for (String answer : List.of(puzzle.answer(number + 1), puzzle.answer("\"\""), puzzle.answer("-1"), puzzle.answer("[]"), "&altcha=x", "&altcha=e30%3D",
                "&altcha=" + Base64.getEncoder().encodeToString("[1]".getBytes(StandardCharsets.UTF_8)))) {
            assertEquals(429, json(form + answer).getStatusCode(), answer);
        }
        assertEquals(201, json(form + puzzle.answer(number)).getStatusCode(), "the right one was right all the while");
    }

    /** With the digits of the number at the end of the salt both have one hash; only the sign between them tells the two apart. */
    @Test
    void aSaltCannotBeMadeToLastLonger() {
        Solver puzzle = Solver.of(json(form + TRAPPED));
        String number = Integer.toString(puzzle.number());
        assertEquals(puzzle.challenge(), Solver.hash(puzzle.salt() + number.charAt(0) + number.substring(1)));
        assertEquals(429, json(form + puzzle.salted(puzzle.salt() + number.charAt(0)).answer(number.substring(1).isEmpty() ? "0" : "\"" + number.substring(1) + "\"")).getStatusCode());
    }

    @Test
    void aPuzzleIsForgottenAfterTenMinutes() {
        String solved = Solver.of(json(form + TRAPPED)).solved();
        assertEquals(429, at(Duration.ofMinutes(10)).send("application/json", form + solved).getStatusCode());
        assertEquals(201, at(Duration.ofMinutes(9)).send("application/json", form + solved).getStatusCode());
    }

    @Test
    void aPuzzleOfOneFormOpensNoOther() {
        String solved = Solver.of(posts("POST /api/posts", "step=employer&employer=x" + TRAPPED)).solved();
        assertEquals(429, json(form + solved).getStatusCode());
        assertEquals(200, posts("POST /api/posts", "step=employer&employer=x&go=save" + solved).getStatusCode());
    }

    @Test
    void whoWaitsGoesOnAndWhoComesTooEarlyKeepsHerTime() {
        var told = json(form + TRAPPED);
        Solver first = Solver.of(told);
        assertEquals("10", Caller.member(told, "seconds"));
        var early = at(Duration.ofSeconds(4)).send("application/json", form + first.waited());
        assertEquals("6", Caller.member(early, "seconds"));
        assertEquals(first.turn(), Solver.of(early).turn());
        assertEquals(201, at(Duration.ofSeconds(10)).send("application/json", form + first.waited()).getStatusCode());
        assertEquals(429, at(Duration.ofSeconds(11)).send("application/json", form + first.waited()).getStatusCode(), "once");
    }

    @Test
    void aWaitCannotBeMadeUp() {
        String token = Solver.of(json(form + TRAPPED)).turn();
        var later = at(Duration.ofSeconds(10));
        for (String made : List.of("x", token + "0", token.replaceFirst("signup", "voice"), token.replaceFirst("\\.1", ".2"), token.replaceFirst(".$", token.endsWith("0") ? "1" : "0"))) {
            assertEquals(429, later.send("application/json", form + "&wait=" + made).getStatusCode(), made);
        }
        assertEquals(429, at(Duration.ofMinutes(61)).send("application/json", form + "&wait=" + token).getStatusCode());
        assertEquals(201, later.send("application/json", form + "&wait=" + token).getStatusCode());
    }

    @Test
    void theMoreThereAreTheMoreIsAsked() {
        var busy = new Visitor(Map.of("LOAD_LIMIT", "30"), Duration.ZERO);
        for (int call = 0; call < 30; call++) {
            assertEquals(422, busy.send("application/json", "activity=" + activity.id()).getStatusCode(), "call " + call);
        }
        Solver first = Solver.of(busy.send("application/json", form));
        assertEquals(80_000, first.most());
        for (int call = 0; call < 30; call++) {
            busy.send("application/json", "activity=" + activity.id());
        }
        var more = busy.send("application/json", form);
        assertEquals(120_000, Solver.of(more).most());
        assertEquals("30", Caller.member(more, "seconds"));
        assertEquals(201, busy.send("application/json", form + Solver.of(more).solved()).getStatusCode(), "and everybody gets in");
        assertEquals(201, new Visitor(Map.of("LOAD_LIMIT", "30"), Duration.ofMinutes(3)).send("application/json", form()).getStatusCode(), "when it is over, it is over");
    }

    @Test
    void everyProcessCountsForAllOfThem() {
        for (int process = 0; process < 2; process++) {
            var one = new Visitor(Map.of("LOAD_LIMIT", "50"), Duration.ZERO);
            for (int call = 0; call < 20; call++) {
                one.send("application/json", "activity=" + activity.id());
            }
        }
        var third = new Visitor(Map.of("LOAD_LIMIT", "50"), Duration.ZERO);
        assertEquals(201, third.send("application/json", form()).getStatusCode(), "it has not asked yet");
        for (int call = 0; call < 20; call++) {
            third.send("application/json", "activity=" + activity.id());
        }
        assertEquals(429, third.send("application/json", form).getStatusCode());
    }

    @Test
    void anAddressThatHurriesIsAskedBeforeItIsStopped() {
        var quick = new Visitor(Map.of("ADDRESS_LIMIT", "6"), Duration.ZERO);
        for (int call = 0; call < 4; call++) {
            assertEquals(201, quick.send("application/json", form()).getStatusCode());
        }
        Solver asked = Solver.of(quick.send("application/json", form));
        assertEquals(201, quick.send("application/json", form + asked.solved()).getStatusCode());
        var stopped = quick.send("application/json", form());
        assertEquals("too-many", Caller.member(stopped, "title"));
    }

    @Test
    void aFormAnsweredFasterThanItIsReadIsAsked() {
        String stamp = "&at=" + Jsoup.parse(page("activity=" + activity.id()).getBody()).select("[name=at]").val();
        assertEquals(429, at(Duration.ofMillis(1_900)).send("application/json", form + stamp).getStatusCode());
        assertEquals(429, at(Duration.ofHours(1)).send("application/json", form + stamp.replaceFirst("=1", "=0")).getStatusCode(), "made up");
        assertEquals(201, at(Duration.ofSeconds(2)).send("application/json", form + stamp).getStatusCode());
        assertEquals(201, at(Duration.ofHours(20)).send("application/json", form + stamp).getStatusCode(), "however long it takes");
    }

    @Test
    void everyPublicFormHasItsGate() {
        var link = Hiring.begun(world, Hiring.typed(Hiring.code()));
        String post = Hiring.live(world, Hiring.code()).post().value();
        var one = Map.of("id", post);
        Solver.of(posts("POST /api/posts", "step=employer" + TRAPPED));
        Solver.of(posts("POST /api/posts/manage/submit", "token=" + link.text() + TRAPPED));
        String application = "name=x&phone=13900000001&preset=between&contactTime=noon&consent=on&go=send";
        var asked = posts("POST /api/posts/{id}/applications", one, application + TRAPPED);
        assertEquals(201, posts("POST /api/posts/{id}/applications", one, application + Solver.of(asked).solved()).getStatusCode());
        asked = posts("POST /api/posts/{id}/reports", one, "reason=fraud" + TRAPPED);
        assertEquals(202, posts("POST /api/posts/{id}/reports", one, "reason=fraud" + Solver.of(asked).solved()).getStatusCode());
    }

    @Test
    void theFormsThatAreAnsweredWithSayWhenTheyWereShown() {
        String post = Hiring.live(world, Hiring.code()).post().value();
        var handler = new PostsHandler(world.posts);
        for (var shown : Map.of("POST /api/posts/{id}/reports", "", "POST /api/posts/{id}/applications", "name=x").entrySet()) {
            String page = handler.handleRequest(Caller.event(shown.getKey(), Map.of("id", post), Map.of(), Map.of("content-type", "application/x-www-form-urlencoded",
                    "accept", "text/html"), shown.getValue()), null).getBody();
            assertTrue(Jsoup.parse(page).select("form [name=at]").val().startsWith("" + clock.millis()), page);
        }
        String page = page("activity=" + activity.id()).getBody();
        assertFalse(Jsoup.parse(page).select("[name=website]").isEmpty(), page);
    }

    private String form() {
        return "activity=" + activity.id() + "&name=%E7%8E%8B%E8%8A%B3&adults=1&consent=1&key=gate-" + System.nanoTime() + "-0000000000&phone=" + World.somebody().digits();
    }

    private APIGatewayV2HTTPResponse json(String body) {
        return at(Duration.ZERO).send("application/json", body);
    }

    private APIGatewayV2HTTPResponse page(String body) {
        return at(Duration.ZERO).send("text/html", body);
    }

    private Visitor at(Duration later) {
        return new Visitor(Map.of(), later);
    }

    private APIGatewayV2HTTPResponse posts(String route, String body) {
        return posts(route, Map.of(), body);
    }

    private APIGatewayV2HTTPResponse posts(String route, Map<String, String> path, String body) {
        return new PostsHandler(new PostsWiring(LocalDynamo.shared().client(), World.environment(), clock)).handleRequest(Caller.event(route, path, Map.of(),
                Map.of("content-type", "application/x-www-form-urlencoded", "accept", "application/json"), body), null);
    }

    /** Somebody before the citizens' function, so much later, with other limits. */
    private final class Visitor {
        private final CitizenHandler handler;

        private Visitor(Map<String, String> limits, Duration later) {
            var environment = new HashMap<>(World.environment());
            environment.putAll(limits);
            Clock then = Clock.offset(clock, later);
            handler = new CitizenHandler(new Wiring(LocalDynamo.shared().client(), environment, then), then);
        }

        private APIGatewayV2HTTPResponse send(String accept, String body) {
            return handler.handleRequest(Caller.event(SIGN_UP, null, Map.of(), Map.of("content-type", "application/x-www-form-urlencoded", "accept", accept), body), null);
        }
    }
}
