package quancheng.functions.http.posts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quancheng.functions.World;
import quancheng.functions.http.Caller;
import quancheng.functions.posts.Offers;
import quancheng.store.personal.PersonalField;
import quancheng.store.personal.PersonalField.Form;
import quancheng.store.posts.Application;
import quancheng.store.posts.ApplicationState;
import quancheng.store.posts.KeptAnswers;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.PauseCause;

class ApplyRouteTest {

    private static final String APPLY = "POST /api/posts/{id}/applications";
    private static final String REPORT = "POST /api/posts/{id}/reports";
    private static final String STATUS = "POST /api/posts/status";

    /** What must never be asked, in any language a form is written in. */
    private static final List<String> NEVER = List.of("age", "birth", "birthday", "sex", "gender", "married", "marital", "children", "child", "idcard", "id",
            "photo", "health", "bank", "school");

    private final PostsCaller caller = new PostsCaller(Clock.systemUTC());
    private final PostsCaller later = new PostsCaller(Clock.offset(Clock.systemUTC(), Duration.ofSeconds(2)));
    private final MotherPost post = Offers.live(caller.parts);

    @Test
    void aPageShowsTheAnswersWithTheFitBeforeAnythingIsSent() {
        var phone = World.somebody().digits();
        var check = apply(answers(phone));
        assertEquals(200, check.getStatusCode(), check.getBody());
        Document page = Jsoup.parse(check.getBody());
        assertTrue(page.select(".fit").text().contains("合得上 37%"), page.select(".fit").text());
        assertTrue(page.text().contains("王女士"));
        assertEquals(0, caller.parts.applications.of(World.patience(), post.id()).size());

        assertEquals(List.of("area", "experience", "gapNote", "message"), page.select("form.send details [name]").eachAttr("name").stream().distinct().toList());
        String answers = sent(page, "send") + "&message=" + java.net.URLEncoder.encode("会做面点", java.nio.charset.StandardCharsets.UTF_8);
        assertEquals(429, form(APPLY, answers).getStatusCode(), "nobody has read them so soon");
        var received = later.form(APPLY, Map.of("id", post.id().value()), answers);
        assertEquals(201, received.getStatusCode(), received.getBody());
        assertEquals(1, caller.parts.applications.of(World.patience(), post.id()).size());
        assertEquals(37, caller.parts.applications.of(World.patience(), post.id()).getFirst().fit());
        assertFalse(received.getBody().contains(phone), "the whole number is on the page");
        assertEquals("会做面点", caller.parts.applications.of(World.patience(), post.id()).getFirst().message());
    }

    @Test
    void whoWantsToChangeSomethingFindsHerFormAsItWas() {
        Document check = Jsoup.parse(apply(answers(World.somebody().digits())).getBody());
        Document form = Jsoup.parse(form(APPLY, sent(check, "edit")).getBody());
        assertEquals("王女士", form.select("#name").val());
        assertEquals("after-drop-off", form.select("input[name=preset][checked]").val());
        assertEquals("09:00", form.select("#sat-from").val());
        assertEquals(0, form.select(".es").size());
    }

    @Test
    void everythingWrongIsSaidAtOnceEachAtItsFieldWithTheTextKept() {
        var response = apply(Map.of("name", "一二三四五六七八九十一二三四五六七八九十一", "phone", "1381234", "message", "打我 138 1234 5678", "mon-from", "9点",
                "gapNote", "x".repeat(101), "area", "mars"));
        assertEquals(422, response.getStatusCode());
        Document page = Jsoup.parse(response.getBody());
        for (String id : List.of("name-e", "phone-e", "message-e", "gapNote-e", "area-e", "mon-e", "contactTime-e", "consent-e")) {
            assertEquals(1, page.select("#" + id).size(), id + " in " + page.select(".es").text());
        }
        assertTrue(page.title().startsWith("错误"), page.title());
        assertEquals("9点", page.select("#mon-from").val());
        assertEquals("打我 138 1234 5678", page.select("#message").text());
        assertTrue(page.select("details.ow").hasAttr("open"));
        page.select(".es a").forEach(link -> assertEquals(1, page.select(link.attr("href")).size(), link.outerHtml()));
    }

    @Test
    void withoutAnyHoursTheHoursAreAskedFor() {
        var fields = answers(World.somebody().digits());
        fields.keySet().removeAll(List.of("preset", "sat-from", "sat-to"));
        assertEquals(1, Jsoup.parse(apply(fields).getBody()).select("#hours-e").size());
    }

    @Test
    void nothingIsAskedThatMustNeverBe() {
        Document form = Jsoup.parse(apply(Map.of()).getBody());
        List<String> names = form.select("input,select,textarea").eachAttr("name");
        assertFalse(names.isEmpty());
        NEVER.forEach(word -> assertFalse(names.stream().map(String::toLowerCase).anyMatch(word::equals), word));
        assertFalse(form.select("#consent-yes,#share-yes").hasAttr("checked"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\" onfocus=\"x", "${page}", "\u202Eevil", "a\u0000b", "𠮷野家 👩‍👧"})
    void hostileWordsStayWords(String hostile) {
        var fields = answers(World.somebody().digits());
        fields.keySet().forEach(name -> fields.put(name, hostile));
        Document page = Jsoup.parse(apply(fields).getBody());
        assertEquals(2, page.select("main script, head script:not([type])").stream().filter(script -> !script.data().contains("alert(1)")).count());
        assertEquals(0, page.select("[onfocus]").size());
    }

    @Test
    void theSameFormSentTwiceIsOneApplicationAndAnotherOneIsTold() {
        var fields = answers(World.somebody().digits());
        fields.put("go", "send");
        assertEquals(apply(fields).getBody(), apply(fields).getBody());
        fields.put("key", "another");
        var second = apply(fields);
        assertEquals(409, second.getStatusCode());
        assertFalse(second.getBody().contains("#t="), "somebody else's link");
        assertEquals(1, caller.parts.applications.of(World.patience(), post.id()).size());
    }

    @Test
    void aProgramIsAnsweredAtOnce() {
        var answer = json(APPLY, body(answers(World.somebody().digits())));
        assertEquals(201, answer.getStatusCode(), answer.getBody());
        assertEquals("37", Caller.member(answer, "fit"));
        assertTrue(Caller.member(answer, "status").startsWith("https://example.org/posts/status/#t=" + post.id()));
        var wrong = json(APPLY, "lang=en");
        assertEquals(422, wrong.getStatusCode());
        assertEquals("application/problem+json", wrong.getHeaders().get("content-type"));
        for (String field : List.of("name", "phone", "hours", "contactTime", "consent")) {
            assertTrue(wrong.getBody().contains("{\"field\":\"" + field + "\""), field + " in " + wrong.getBody());
        }
    }

    @Test
    void jsonIsReadAsTheSameForm() {
        String body = "{\"name\":\"王女士\",\"phone\":\"" + World.somebody().digits() + "\",\"preset\":[\"between\",\"weekend\"],\"contactTime\":[\"noon\"],\"consent\":true}";
        var answer = caller.send(APPLY, Map.of("id", post.id().value()), "application/json", "application/json", body, "198.51.100.77");
        assertEquals(201, answer.getStatusCode(), answer.getBody());
        assertEquals("100", Caller.member(answer, "fit"));
        assertEquals(400, caller.send(APPLY, Map.of("id", post.id().value()), "application/json", "application/json", "{", "198.51.100.77").getStatusCode());
    }

    @Test
    void fiveADayWithOnePhoneAndNoMore() {
        String phone = World.somebody().digits();
        for (int i = 0; i < 5; i++) {
            assertEquals(201, to(Offers.live(caller.parts), phone, "198.51.100." + i).getStatusCode());
        }
        assertEquals(429, to(Offers.live(caller.parts), phone, "198.51.100.9").getStatusCode());
    }

    @Test
    void twentyAnHourFromOneAddressAndNoMore() {
        for (int i = 0; i < 20; i++) {
            assertEquals(201, to(post, World.somebody().digits(), "198.51.100.200").getStatusCode());
        }
        assertEquals(429, to(post, World.somebody().digits(), "198.51.100.200").getStatusCode());
        assertEquals(201, to(post, World.somebody().digits(), "198.51.100.201").getStatusCode());
    }

    @Test
    void aPostThatIsPausedOrNeverWasTakesNoApplication() {
        caller.parts.posts.move(World.patience(), post, post.paused(quancheng.store.posts.By.Kind.EMPLOYER, PauseCause.EMPLOYER,
                quancheng.store.posts.Decision.NONE, caller.parts.clock.instant()), Offers.line(post));
        assertEquals(410, apply(answers(World.somebody().digits())).getStatusCode());
        assertEquals(404, caller.form(APPLY, Map.of("id", "nope"), "name=x").getStatusCode());
        assertEquals(404, caller.form(APPLY, Map.of("id", "../x"), "name=x").getStatusCode());
    }

    @Test
    void theLinkAndFourDigitsOpenWithdrawAndErase() {
        String phone = World.somebody().digits();
        String token = Caller.member(json(APPLY, body(answers(phone))), "status");
        String proof = "last4=" + phone.substring(7) + "&token=" + java.net.URLEncoder.encode(token, java.nio.charset.StandardCharsets.UTF_8);
        Document mine = Jsoup.parse(caller.form(STATUS, Map.of(), proof).getBody());
        assertEquals("午市后厨帮工", mine.select("h1").text());
        assertEquals(List.of("/api/posts/status/data", "/api/posts/status/correct", "/api/posts/status/withdraw", "/api/posts/status/erase"), mine.select("form").eachAttr("action"));
        assertEquals("submitted", Caller.member(caller.json(STATUS, Map.of(), proof), "state"));

        assertEquals("withdrawn", Caller.member(caller.json(STATUS + "/withdraw", Map.of(), proof), "state"));
        assertEquals(200, caller.form(STATUS + "/withdraw", Map.of(), proof).getStatusCode(), "again is the same");
        assertEquals(ApplicationState.WITHDRAWN, caller.parts.applications.of(World.patience(), post.id()).getFirst().state());
        assertEquals(200, caller.form(STATUS + "/erase", Map.of(), proof).getStatusCode());
        assertEquals(List.of(), caller.parts.applications.of(World.patience(), post.id()));
        assertEquals(200, caller.form(STATUS + "/erase", Map.of(), proof).getStatusCode(), "what is gone is gone");
        assertEquals(404, caller.form(STATUS, Map.of(), proof).getStatusCode());
    }

    @Test
    void everythingKeptOfHerIsOnHerPageAndInBothFiles() {
        String phone = World.somebody().digits();
        String proof = proof(phone);
        assertEquals(PersonalField.of(Form.APPLICATION).stream().map(PersonalField::name).toList(), List.copyOf(KeptAnswers.of(only()).keySet()));
        String shown = Jsoup.parse(caller.form(STATUS, Map.of(), proof).getBody()).select("#data").text();
        var text = caller.form(STATUS + "/data", Map.of(), proof + "&as=text");
        var json = caller.form(STATUS + "/data", Map.of(), proof + "&as=json");
        for (PersonalField field : PersonalField.of(Form.APPLICATION)) {
            assertTrue(shown.contains(field.zh().label()) && text.getBody().contains(field.zh().label() + "：") && json.getBody().contains(field.zh().label()), field.name());
        }
        for (String kept : List.of(shown, text.getBody(), json.getBody())) {
            assertTrue(kept.contains(phone) && kept.contains("王女士"), kept);
        }
        assertEquals(List.of("text/plain; charset=utf-8", "attachment; filename=\"application.txt\""),
                List.of(text.getHeaders().get("content-type"), text.getHeaders().get("content-disposition")));
        assertEquals("attachment; filename=\"application.json\"", json.getHeaders().get("content-disposition"));
        assertTrue(caller.form(STATUS + "/data", Map.of(), proof + "&as=text&lang=en").getBody().contains("Mobile phone: " + phone));
    }

    @Test
    void whatSheSentIsPutRightButNotHerNumberAndHerHoursStayWhereSheSaysNone() {
        String phone = World.somebody().digits();
        String proof = proof(phone);
        var before = only();
        var page = caller.form(STATUS + "/correct", Map.of(), proof + "&" + body(Map.of("name", "李女士", "phone", "13800000009", "contactTime", "evening",
                "message", "会做面点", "experience", "y1-3", "area", "lixia")));
        assertEquals(200, page.getStatusCode(), page.getBody());
        assertTrue(Jsoup.parse(page.getBody()).select("[role=status]").text().contains("改好了"));
        var after = only();
        assertEquals(List.of("李女士", phone, "会做面点", before.hours(), before.fit(), before.at(), before.state()),
                List.of(after.name().value(), after.phone().digits(), after.message(), after.hours(), after.fit(), after.at(), after.state()));
        assertEquals(before.revision() + 1, after.revision());
        assertTrue(caller.form(STATUS + "/correct", Map.of(), proof + "&preset=between&" + body(Map.of("name", "李女士", "contactTime", "noon"))).getStatusCode() == 200);
        assertEquals(100, only().fit(), "with other hours it fits otherwise");
        assertEquals("", only().message(), "what is taken out is gone");
    }

    @Test
    void thatTheEmployerMayRingHerIsTakenBackAndGivenAgainByItsOwnBox() {
        String proof = proof(World.somebody().digits());
        assertTrue(only().phoneForEmployer().isPresent() && only().consent().contains(" employer "));
        caller.form(STATUS + "/correct", Map.of(), proof + "&" + body(Map.of("name", "王女士", "contactTime", "noon")));
        assertTrue(only().phoneForEmployer().isEmpty() && !only().consent().contains(" employer "), only().consent());
        caller.form(STATUS + "/correct", Map.of(), proof + "&" + body(Map.of("name", "王女士", "contactTime", "noon", "share", "yes")));
        assertTrue(only().phoneForEmployer().isPresent() && only().consent().contains(" employer "), only().consent());
    }

    @Test
    void aCorrectionWithMistakesComesBackAsTypedInBothLanguagesAndNothingIsChanged() {
        String proof = proof(World.somebody().digits());
        var before = only();
        for (String lang : List.of("zh", "en")) {
            var again = caller.form(STATUS + "/correct", Map.of(), proof + "&lang=" + lang + "&" + body(Map.of("name", "", "message", "打我 138 1234 5678", "mon-from", "9点")));
            assertEquals(422, again.getStatusCode());
            Document page = Jsoup.parse(again.getBody());
            assertEquals(Set.of("name-e", "message-e", "mon-e", "contactTime-e"), Set.copyOf(page.select(".er").eachAttr("id")));
            assertEquals("打我 138 1234 5678", page.select("#message").text());
            assertTrue(page.select("#data").hasAttr("open"));
            page.select(".es a").forEach(link -> assertEquals(1, page.select(link.attr("href")).size(), link.outerHtml()));
        }
        assertEquals(before, only());
    }

    @Test
    void whoHasNotTheLinkAndTheDigitsGetsAndChangesNothing() {
        String proof = proof(World.somebody().digits()).replaceAll("last4=\\d+", "last4=0000");
        var before = only();
        for (String route : List.of("/data", "/correct")) {
            var answer = caller.form(STATUS + route, Map.of(), proof + "&" + body(Map.of("name", "x", "contactTime", "noon")));
            assertEquals(404, answer.getStatusCode());
            assertFalse(answer.getBody().contains("王女士"));
        }
        assertEquals(before, only());
    }

    @Test
    void whatIsOverIsSeenButNotCorrected() {
        String proof = proof(World.somebody().digits());
        caller.form(STATUS + "/withdraw", Map.of(), proof);
        assertEquals(0, Jsoup.parse(caller.form(STATUS, Map.of(), proof).getBody()).select("form[action$=correct]").size());
        assertEquals(409, caller.form(STATUS + "/correct", Map.of(), proof + "&" + body(Map.of("name", "李女士", "contactTime", "noon"))).getStatusCode());
        assertEquals(200, caller.form(STATUS + "/data", Map.of(), proof).getStatusCode());
    }

    /** What opens the application of somebody who has just sent one. */
    private String proof(String phone) {
        String token = Caller.member(json(APPLY, body(answers(phone))), "status");
        return "last4=" + phone.substring(7) + "&token=" + java.net.URLEncoder.encode(token, java.nio.charset.StandardCharsets.UTF_8);
    }

    private Application only() {
        return caller.parts.applications.of(World.patience(), post.id()).getFirst();
    }

    @Test
    void everyMismatchGetsTheSameAnswer() {
        String phone = World.somebody().digits();
        String token = Caller.member(json(APPLY, body(answers(phone))), "status").replaceAll(".*#t=", "");
        var wrongDigits = caller.json(STATUS, Map.of(), "last4=0000&token=" + token);
        var wrongToken = caller.json(STATUS, Map.of(), "last4=" + phone.substring(7) + "&token=" + token.substring(0, token.length() - 1) + (token.endsWith("2") ? "3" : "2"));
        var noToken = caller.json(STATUS, Map.of(), "last4=" + phone.substring(7) + "&token=x");
        assertEquals(404, wrongDigits.getStatusCode());
        assertEquals(wrongDigits.getBody(), wrongToken.getBody());
        assertEquals(wrongDigits.getBody(), noToken.getBody());
        assertEquals(422, caller.form(STATUS, Map.of(), "").getStatusCode());
    }

    @Test
    void theSecondIndependentReportTakesThePostDown() {
        assertEquals(202, report("reason=fraud", "203.0.113.1").getStatusCode());
        assertEquals("false", Caller.member(report("reason=fraud", "203.0.113.1"), "down"), "the same address counts once");
        assertTrue(caller.parts.posts.find(World.patience(), post.id()).orElseThrow().isLive());
        assertEquals("true", Caller.member(report("reason=asks-money&words=" + "x".repeat(200), "203.0.113.2"), "down"));
        assertEquals(PauseCause.REPORTS, caller.parts.posts.find(World.patience(), post.id()).orElseThrow().paused().orElseThrow());
        assertEquals(202, report("reason=fraud", "203.0.113.3").getStatusCode(), "whoever is late is thanked too");
    }

    @Test
    void theButtonOnThePageOfAPostIsAnsweredWithTheForm() {
        var asked = caller.form(REPORT, Map.of("id", post.id().value()), "lang=zh");
        assertEquals(200, asked.getStatusCode());
        Document page = Jsoup.parse(asked.getBody());
        assertEquals(6, page.select("input[name=reason]").size());
        assertEquals(0, page.select(".er").size());
        assertEquals(422, caller.form(REPORT, Map.of("id", post.id().value()), "go=send").getStatusCode());
    }

    @Test
    void aReportWithoutAReasonComesBackWithItsWords() {
        var response = caller.form(REPORT, Map.of("id", post.id().value()), "words=%E4%B8%8D%E5%AF%B9&reporter=12");
        assertEquals(422, response.getStatusCode());
        Document page = Jsoup.parse(response.getBody());
        assertEquals(1, page.select("#reason-e").size());
        assertEquals(1, page.select("#reporter-e").size());
        assertEquals("不对", page.select("#words").text());
    }

    @Test
    void whatOpensSomethingStandsInNoAddressThatIsLogged() {
        Document received = Jsoup.parse(form(APPLY, body(answers(World.somebody().digits())) + "&go=send").getBody());
        assertTrue(received.select("a[href*=#t=]").size() > 0);
        received.select("a[href*=#t=]").forEach(link -> assertFalse(link.attr("href").split("#")[0].contains("."), link.attr("href")));
        assertEquals(0, received.select("[action*=token],[href*=token]").size());
    }

    /** She is free after drop-off and on Saturday: 1.5 of the 4 hours of each day. */
    @Test
    void theDigitsBehindALinkCannotBeGuessed() {
        String phone = World.somebody().digits();
        String token = Caller.member(to(post, phone, "198.51.100.77"), "status").replaceAll(".*#t=", "");
        String right = "last4=" + phone.substring(7) + "&token=" + token;
        String wrong = "last4=" + (phone.endsWith("0000") ? "1111" : "0000") + "&token=" + token;
        for (int guess = 0; guess < 4; guess++) {
            assertEquals(404, caller.json(STATUS, Map.of(), wrong).getStatusCode());
            assertEquals(200, caller.json(STATUS, Map.of(), right).getStatusCode(), "its owner may look as often as she likes");
            assertEquals(200, caller.json(STATUS + "/erase", Map.of(), wrong).getStatusCode(), "what is not found is gone, and counted");
        }
        for (String route : List.of(STATUS, STATUS + "/withdraw", STATUS + "/erase")) {
            assertEquals(429, caller.json(route, Map.of(), right).getStatusCode(), route + ": the right digits tell themselves no more");
        }
        assertEquals(1, caller.parts.applications.of(World.patience(), post.id()).size());
    }

    private static Map<String, String> answers(String phone) {
        return new LinkedHashMap<>(Map.of("name", "王女士", "phone", phone, "preset", "after-drop-off", "sat-from", "09:00", "sat-to", "12:00",
                "contactTime", "noon", "consent", "yes", "share", "yes", "lang", "zh"));
    }

    private APIGatewayV2HTTPResponse to(MotherPost to, String phone, String address) {
        return caller.send(APPLY, Map.of("id", to.id().value()), "application/x-www-form-urlencoded", "application/json", body(answers(phone)), address);
    }

    private APIGatewayV2HTTPResponse report(String body, String address) {
        return caller.send(REPORT, Map.of("id", post.id().value()), "application/x-www-form-urlencoded", "application/json", body, address);
    }

    private APIGatewayV2HTTPResponse apply(Map<String, String> fields) {
        return form(APPLY, body(fields));
    }

    private APIGatewayV2HTTPResponse form(String route, String body) {
        return caller.form(route, Map.of("id", post.id().value()), body);
    }

    private APIGatewayV2HTTPResponse json(String route, String body) {
        return caller.json(route, Map.of("id", post.id().value()), body);
    }

    private static String body(Map<String, String> fields) {
        return Caller.encoded(fields);
    }

    /** What the browser would send from the form of a page. */
    private static String sent(Document page, String go) {
        return page.select("form.send input[type=hidden]").stream().map(ApplyRouteTest::pair).collect(Collectors.joining("&")) + "&go=" + go;
    }

    private static String pair(Element input) {
        return Caller.encoded(Map.of(input.attr("name"), input.val()));
    }
}
