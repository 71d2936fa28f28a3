package quancheng.functions.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import quancheng.functions.World;
import quancheng.functions.desk.DeskRoute;
import quancheng.functions.http.desk.DeskHandler;
import quancheng.functions.http.posts.PostsHandler;
import quancheng.functions.signups.SignupOutcome;
import quancheng.store.activities.Activity;
import quancheng.store.signups.PersonName;
import quancheng.store.signups.Phone;
import quancheng.store.signups.Signup;

/** Whatever is sent, nobody is told of a fault, what is stored is what is shown, and pages keep their shape. */
class BadInputTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";
    private static final List<String> SIGNUP = List.of("activity", "name", "phone", "adults", "children", "consent", "needs", "key", "lang");
    private static final List<String> CITIZENS = List.of("POST /api/signups", "POST /api/signups/find", "POST /api/signups/{code}",
            "POST /api/signups/{code}/cancel", "POST /api/signups/{code}/correct", "POST /api/signups/{code}/data");
    private static final List<String> POSTS = List.of("POST /api/posts", "POST /api/posts/manage", "POST /api/posts/manage/draft", "POST /api/posts/manage/submit",
            "POST /api/posts/manage/edit", "POST /api/posts/manage/{move}", "POST /api/posts/manage/answer", "POST /api/posts/{id}/applications",
            "POST /api/posts/{id}/reports", "POST /api/posts/status", "POST /api/posts/status/withdraw");

    private static final List<String> FIELDS = List.of("activity", "name", "phone", "adults", "children", "consent", "needs", "key", "lang", "code",
            "last4", "token", "id", "title", "unit", "employer", "creditCode", "reason", "words", "month", "quantity", "decision", "line", "scans", "do", "revision",
            "preset", "contactTime", "people", "date", "start", "end", "venue", "district", "capacity", "note", "state", "at", "contact", "pay", "description");

    /** Nothing, words as long as a field and longer, numbers of every kind a field asks for, and what a box sends. */
    private static final List<String> PLAIN = List.of("", "x", "x".repeat(51), "x".repeat(600), "0", "1", "2", "5", "99", "-1", "13812345678", "138", "1381234567890",
            "on", "true", "en", "zh", "wheelchair");

    private final World world = new World();
    private final RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> citizens = new CitizenHandler(world.parts, world.clock);
    private final RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> posts = new PostsHandler(world.posts);
    private final RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> desk = new DeskHandler(world.desk);
    private final Activity activity = world.open(5_000, 4, true);

    @BeforeAll
    static void corporaAreThere() {
        if (!Corpus.isThere()) {
            System.err.println("SKIPPED: ../shared/corpora is not beside the checkout, so nothing bad was sent");
        }
        assumeTrue(Corpus.isThere());
    }

    @Test
    void aNaughtyNameIsStoredAndShownAsItWasTyped() {
        int stored = 0;
        String plain = pageOf("x");
        for (String text : Corpus.naughty()) {
            Phone phone = World.somebody();
            Map<String, String> fields = filled(phone);
            fields.put("name", text);
            var answer = stored % 2 == 0 ? send(citizens, CITIZENS.getFirst(), FORM, JSON, Caller.encoded(fields)) : send(citizens, CITIZENS.getFirst(), JSON, JSON, json(fields));
            var name = PersonName.read(text);
            assertEquals(name.isPresent() ? 201 : 422, answer.getStatusCode(), () -> text + "\n" + answer.getBody());
            if (name.isPresent()) {
                stored++;
                Signup signup = world.parts.signups.find(World.patience(), activity.id(), world.parts.ids.of(activity.id(), phone)).orElseThrow();
                assertEquals(name.get().value(), signup.name().value());
                shown(text, signup, plain);
            }
        }
        assertTrue(stored > 300, stored + " were names");
    }

    /** The tree of the page of somebody of this name. */
    private String pageOf(String name) {
        Phone phone = World.somebody();
        Map<String, String> fields = filled(phone);
        fields.put("name", name);
        assertEquals(201, send(citizens, CITIZENS.getFirst(), FORM, JSON, Caller.encoded(fields)).getStatusCode());
        Signup signup = world.parts.signups.find(World.patience(), activity.id(), world.parts.ids.of(activity.id(), phone)).orElseThrow();
        return tree(send(citizens, "POST /api/signups/find", FORM, "text/html", "code=" + signup.code() + "&last4=" + phone.last4()).getBody());
    }

    /** On her own page, as a browser reads it. */
    private void shown(String text, Signup signup, String plain) {
        var page = send(citizens, "POST /api/signups/find", FORM, "text/html", "code=" + signup.code() + "&last4=" + signup.phone().last4());
        assertEquals(200, page.getStatusCode());
        looksLike(Set.of(plain), page, text);
        assertEquals(visible(signup.name().value()), visible(Jsoup.parse(page.getBody()).select("input[name=name]").val()), text);
    }

    @Test
    void aNaughtyWordInAnyFieldIsAnsweredInAPageOfTheSameTreeAsAPlainOne() {
        for (String field : SIGNUP) {
            Set<String> plain = PLAIN.stream().map(word -> tree(answer(field, word).getBody())).collect(Collectors.toSet());
            for (String text : Corpus.naughty()) {
                if (Math.floorMod(text.hashCode(), SIGNUP.size()) == SIGNUP.indexOf(field) || text.contains("<")) {
                    looksLike(plain, answer(field, text), field + "=" + text);
                }
            }
        }
    }

    /** To a form that lacks the consent, so that it always comes back. */
    private APIGatewayV2HTTPResponse answer(String field, String text) {
        Map<String, String> fields = filled(World.somebody());
        fields.put("consent", "");
        fields.put(field, text);
        return send(citizens, CITIZENS.getFirst(), FORM, "text/html", Caller.encoded(fields));
    }

    @Test
    void noRouteFallsOverANaughtyWordInEveryField() {
        List<String> desks = Arrays.stream(DeskRoute.values()).map(DeskRoute::key).filter(key -> key.startsWith("POST")).toList();
        int turn = 0;
        for (String text : Corpus.naughty()) {
            Map<String, String> all = FIELDS.stream().collect(Collectors.toMap(field -> field, _ -> text));
            boolean asJson = (turn & 1) == 0;
            String type = asJson ? JSON : FORM;
            String accept = asJson ? JSON : "text/html";
            String body = asJson ? json(all) : Caller.encoded(all);
            // Each route twice in turn: once with JSON, once with a form.
            send(citizens, CITIZENS.get(turn / 2 % CITIZENS.size()), type, accept, body);
            send(posts, POSTS.get(turn / 2 % POSTS.size()), type, accept, body);
            send(desk, desks.get(turn++ / 2 % desks.size()), type, accept, body);
        }
    }

    @Test
    void noRouteFallsOverAJsonFile() {
        List<String> desks = Arrays.stream(DeskRoute.values()).map(DeskRoute::key).filter(key -> key.startsWith("POST")).toList();
        int turn = 0;
        for (var file : Corpus.json().entrySet()) {
            byte[] body = file.getValue();
            int status = send(citizens, CITIZENS.getFirst(), JSON, body).getStatusCode();
            assertTrue(file.getKey().startsWith("n_") ? status == 400 || status == 413 : status < 500, file.getKey() + ": " + status);
            byte[] nested = nested(body);
            int within = send(citizens, CITIZENS.getFirst(), JSON, nested).getStatusCode();
            assertTrue(!file.getKey().startsWith("n_") || within >= 400, file.getKey() + ": " + within);
            for (byte[] sent : List.of(body, nested)) {
                send(citizens, CITIZENS.get(turn % CITIZENS.size()), JSON, sent);
                send(posts, POSTS.get(turn % POSTS.size()), JSON, sent);
                send(desk, desks.get(turn++ % desks.size()), JSON, sent);
            }
        }
    }

    /** The file as the value of a field. */
    private byte[] nested(byte[] file) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("{\"activity\":\"" + activity.id() + "\",\"name\":").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("}".getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    @Test
    void aFormBeyondItsLimitIsRefusedOnEveryRoute() {
        String large = "name=" + "x".repeat(17 * 1024);
        for (String route : CITIZENS) {
            assertEquals(413, send(citizens, route, FORM, "text/html", large).getStatusCode(), route);
            assertEquals(413, send(citizens, route, JSON, JSON, large).getStatusCode(), route);
        }
        String larger = "title=" + "x".repeat(65 * 1024);
        for (String route : POSTS) {
            int status = send(posts, route, FORM, "text/html", larger).getStatusCode();
            assertTrue(status == 413 || route.contains("{id}") && status == 404, route + ": " + status);
        }
    }

    @Test
    void aPageThatWroteNamesAsTheyAreWouldBeNoticed() {
        assertNotEquals(tree("<p>x</p>"), tree("<p><b>x</b></p>"));
        assertNotEquals(tree("<p title=\"x\">x</p>"), tree("<p title=\"x\" onclick=\"x\">x</p>"));
        assertNotEquals(tree("<p>x</p><p>x</p>"), tree("<p>x<p>x</p></p><i>x</i>"));
    }

    private Map<String, String> filled(Phone phone) {
        return new LinkedHashMap<>(new TreeMap<>(Map.of("activity", activity.id().value(), "name", "王芳", "phone", phone.digits(), "adults", "1",
                "children", "0", "consent", "on", "key", "bad-input-" + phone.digits())));
    }

    private APIGatewayV2HTTPResponse send(RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> handler, String route, String type, byte[] body) {
        return sent(handler, event(route, type, JSON, Base64.getEncoder().encodeToString(body), true), new String(body, StandardCharsets.UTF_8));
    }

    private APIGatewayV2HTTPResponse send(RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> handler, String route, String type, String accept, String body) {
        return sent(handler, event(route, type, accept, body, false), body);
    }

    private static APIGatewayV2HTTPResponse sent(RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> handler, APIGatewayV2HTTPEvent event, String body) {
        var answer = handler.handleRequest(event, null);
        assertTrue(answer.getStatusCode() < 500, () -> event.getRouteKey() + " " + answer.getStatusCode() + " " + body);
        assertTrue(!answer.getBody().contains("\tat ") && !answer.getBody().contains("Exception:"), body);
        return answer;
    }

    private APIGatewayV2HTTPEvent event(String route, String type, String accept, String body, boolean base64) {
        var event = Caller.event(route, Map.of("code", "7VK-7K4M-9PQR", "id", activity.id().value(), "move", "pause"), Map.of(),
                Map.of("content-type", type, "accept", accept), body);
        event.setIsBase64Encoded(base64);
        event.getRequestContext().setAuthorizer(Authorizer.builder().withJwt(Authorizer.JWT.builder()
                .withClaims(Map.of("sub", "federation-bad", "name", "王女士", "role", "federation")).build()).build());
        return event;
    }

    private static String json(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> "\"" + field.getKey() + "\":\"" + new String(JsonStringEncoder.getInstance().quoteAsString(field.getValue())) + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** @param plain the trees of pages that answer plain words: of which outcome, the words decide */
    private static void looksLike(Set<String> plain, APIGatewayV2HTTPResponse page, String text) {
        Parser parser = Parser.htmlParser().setTrackErrors(1);
        parser.parseInput(page.getBody(), "");
        assertEquals(List.of(), parser.getErrors().stream().map(Object::toString).toList(), text);
        String tree = tree(page.getBody());
        assertTrue(plain.contains(tree), () -> text + " made\n" + tree);
    }

    /** Every element where it stands, with the names of its attributes; no text. */
    private static String tree(String page) {
        return Jsoup.parse(page).getAllElements().stream().map(element -> " ".repeat(element.parents().size()) + element.tagName()
                + element.attributes().asList().stream().map(Attribute::getKey).sorted().toList()).collect(Collectors.joining("\n"));
    }

    /** Controls and what is no character cannot be in a page; the writer takes them out. */
    private static String visible(String text) {
        return text.codePoints().filter(c -> c > 0x1F && (c < 0x7F || c > 0x9F) && (c & 0xFFFE) != 0xFFFE && (c < 0xFDD0 || c > 0xFDEF) && c != 0xFFFD
                && (c < 0xD800 || c > 0xDFFF)).mapToObj(Character::toString).collect(Collectors.joining());
    }
}
