package quancheng.functions.http.posts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import quancheng.functions.World;
import quancheng.functions.http.Caller;
import quancheng.functions.posts.EmployerLink;
import quancheng.functions.posts.Offers;
import quancheng.functions.posts.PostForm;
import quancheng.functions.posts.Rows;
import quancheng.functions.posts.TypedRows;
import quancheng.functions.signups.Posted;
import quancheng.site.offers.Step;
import quancheng.store.posts.PostState;
import quancheng.store.posts.Proposal;

class OfferRouteTest {

    private static final String BEGIN = "POST /api/posts";
    private static final String DRAFT = "POST /api/posts/manage/draft";

    /** Where each bad row of the file is stopped. */
    private static final Map<String, String> WRONG = Map.ofEntries(Map.entry("wage_below_minimum", "wageMin"), Map.entry("code_check_digit", "code"),
            Map.entry("asks_deposit", "duties"), Map.entry("asks_marital_or_pregnancy", "requirements"), Map.entry("wage_max_below_min", "wageMax"),
            Map.entry("expired", "validUntil"), Map.entry("script_in_description", "duties"), Map.entry("formula_in_title", "title"),
            Map.entry("phone_missing", "phone"), Map.entry("week_200_hours", "hours"), Map.entry("scam_order_brushing", "duties"),
            Map.entry("unpaid_trial_and_id_withheld", "duties"));

    private final PostsCaller caller = new PostsCaller(Clock.systemUTC());

    @Test
    void stepByStepToTheOfficersWithoutScript() {
        Document page = page(caller.form(BEGIN, Map.of(), step(Step.EMPLOYER, Offers.typed(), "")));
        for (Step step : List.of(Step.WORK, Step.PLACE, Step.HOURS, Step.PAY)) {
            assertEquals(step.slug(), page.select("input[name=step]").val(), page.select(".es,.er").text());
            page = page(caller.form(DRAFT, Map.of(), step(step, Offers.typed(), page.select("input[name=token]").val())));
        }
        assertEquals(0, page.select(".es").size(), page.select(".es").text());
        assertTrue(page.text().contains("折合每小时 26 元") || page.text().contains("折合每小时 26.0 元"), page.text());
        assertTrue(page.text().contains("周一 10:00–14:00"), page.text());
        String token = page.select("form[action$=submit] input[name=token]").val();
        var sent = caller.form("POST /api/posts/manage/submit", Map.of(), "token=" + token);
        assertEquals(201, sent.getStatusCode());
        assertTrue(sent.getBody().contains("/posts/manage/#t=" + token));
        assertEquals(PostState.SUBMITTED, proposal(token).state());
        assertEquals("submitted", Caller.member(caller.json("POST /api/posts/manage", Map.of(), "token=" + token), "draft"));
    }

    @Test
    void theWholeOfferAtOnceIsHandedInToo() {
        var answer = caller.json(BEGIN, Map.of(), Offers.body(Offers.typed()));
        assertEquals(201, answer.getStatusCode(), answer.getBody());
        assertEquals("submitted", Caller.member(answer, "outcome"));
        assertTrue(Caller.member(answer, "manage").startsWith("https://example.org/posts/manage/#t="));
        assertEquals(201, caller.form(BEGIN, Map.of(), Offers.body(Offers.typed())).getStatusCode());
    }

    /** Field, what is typed into it, and a part of what must be said at it. */
    @ParameterizedTest
    @CsvSource({"EMPLOYER, code, 92370102YY2410370V, 字符", "EMPLOYER, code, 92370102YY24103701, 校验码", "EMPLOYER, orgType, enterprise, 不一致",
            "EMPLOYER, phone, 1381234, 少了 4 位", "EMPLOYER, employer, 泉, 至少写 4 个字", "WORK, title, 限女性收银员, 有 1 句不能写",
            "WORK, duties, 太短了, 至少写 30 个字", "WORK, headcount, 很多, 写成数字", "WORK, validUntil, 2020-01-01, 已经过了", "PLACE, area, mars, 从列出的里面选",
            "HOURS, mon-from, 9点, 写成 09:00", "HOURS, mon-to, 09:00, 下班要晚于上班", "HOURS, mon-from, 10:07, 整刻", "HOURS, employment, '', 用工形式",
            "PAY, wageMin, 面议, 没有“面议”", "PAY, wageMin, 20, 比历下区最低 24 元少", "PAY, wageMax, 200, 不能超过最少的 3 倍", "PAY, cycle, 31, 最长 15 天",
            "PAY, insurance, none, 只有劳务"})
    void eachBadFieldIsSaidAtItsPlaceWithEverythingKept(Step step, String field, String typed, String said) {
        String token = drafted(Offers.typed());
        var fields = Offers.with(field, typed);
        var response = caller.form(DRAFT, Map.of(), step(step, fields, token));
        assertEquals(422, response.getStatusCode(), response.getBody());
        Document page = page(response);
        assertTrue(page.title().startsWith("错误"), page.title());
        assertTrue(page.select(".er").text().contains(said), page.select(".er").text());
        page.select(".es a").forEach(link -> assertEquals(1, page.select(link.attr("href")).size(), link.outerHtml()));
        Element shown = page.select("[name=" + field + "]").first();
        if (shown != null && !typed.isEmpty() && !shown.tagName().equals("select") && !shown.hasAttr("checked") && !shown.attr("type").equals("checkbox")) {
            assertEquals(typed, shown.val().strip());
        }
        assertEquals(typed.isEmpty() ? List.of() : List.of(typed), proposal(token).typed().getOrDefault(field, List.of()), "it is kept as it was typed");
    }

    @Test
    void thePhraseTheRuleAndTheRewriteStandAtTheField() {
        String token = drafted(Offers.typed());
        Document page = page(caller.form(DRAFT, Map.of(), step(Step.WORK, Offers.with("requirements", "限女性，形象好，入职交押金200元"), token)));
        assertEquals(List.of("限女", "形象好", "押金"), page.select(".ll q").eachText());
        assertEquals(2, page.select(".ll .lb").size());
        assertTrue(page.select(".ll").text().contains("《人力资源市场暂行条例》第二十四条"));
        assertTrue(page.select(".ll").text().contains("不限性别"));
        var json = caller.json(BEGIN, Map.of(), Offers.body(Offers.with("requirements", "限女性", "lang", "en")));
        assertEquals(422, json.getStatusCode());
        assertTrue(json.getBody().contains("\"phrase\":\"限女\"") && json.getBody().contains("Delete it"), json.getBody());
    }

    @ParameterizedTest
    @MethodSource("quancheng.functions.posts.Rows#bad")
    void eachOfTheTwelveBadRowsIsStoppedAtTheFormForItsOwnReason(NamedCsvRecord bad) {
        var answer = caller.json(BEGIN, Map.of(), Offers.body(TypedRows.of(bad)));
        assertEquals(422, answer.getStatusCode(), Rows.why(bad));
        assertEquals(List.of(WRONG.get(Rows.why(bad))), Pattern.compile("\"field\":\"(\\w+)\",\"message\"").matcher(answer.getBody()).results()
                .map(found -> found.group(1)).toList(), answer.getBody());
    }

    @Test
    void nothingTypedIsLostOnTheWayBackAndForth() {
        String token = drafted(Offers.typed());
        Document back = page(caller.form(DRAFT, Map.of(), step(Step.PAY, Offers.with("commission", "卖一份两元"), token).replace("go=next", "go=back")));
        assertEquals("hours", back.select("input[name=step]").val());
        assertEquals("10:00", back.select("#mon-from").val());
        Document pay = page(caller.form(DRAFT, Map.of(), "token=" + token + "&step=pay&go=show"));
        assertEquals("卖一份两元", pay.select("#commission").val());
        var kept = caller.form(DRAFT, Map.of(), step(Step.PAY, Offers.typed(), token).replace("go=next", "go=save"));
        assertTrue(kept.getBody().contains("#t=" + token));
    }

    @Test
    void theSameFirstFormSentAgainWithOtherWordsKeepsTheOtherWords() {
        String first = step(Step.EMPLOYER, Offers.with("employer", "泉", "key", "k-" + System.nanoTime()), "");
        Document page = page(caller.form(BEGIN, Map.of(), first));
        String again = first.replace(enc("泉"), enc("泉畔家常菜馆"));
        Document second = page(caller.form(BEGIN, Map.of(), again));
        assertEquals(page.select("input[name=token]").val(), second.select("input[name=token]").val());
        assertEquals(List.of("泉畔家常菜馆"), proposal(second.select("input[name=token]").val()).typed().get("employer"));
    }

    @Test
    void aPressFillsTheWeekInWithoutScript() {
        String token = drafted(Offers.with("tue-from", "", "tue-to", ""));
        Document copied = page(caller.form(DRAFT, Map.of(), step(Step.HOURS, Offers.with("mon-from", "08:30", "tue-from", "", "tue-to", ""), token).replace("go=next", "go=copy")));
        assertEquals("08:30", copied.select("#tue-from").val());
        Document preset = page(caller.form(DRAFT, Map.of(), step(Step.HOURS, Offers.typed(), token).replace("go=next", "go=preset-between")));
        assertEquals("15:30", preset.select("#fri-to").val());
        Document more = page(caller.form(DRAFT, Map.of(), step(Step.HOURS, Offers.typed(), token).replace("go=next", "go=more")));
        assertEquals(1, more.select("#mon-from2").size());
        assertEquals(0, more.select(".es").size());
    }

    @Test
    void shiftsToChooseFromAreAColumnEach() {
        var fields = Offers.with("schedule", "shifts", "mon-from2", "14:00", "mon-to2", "18:00", "tue-from2", "14:00", "tue-to2", "18:00");
        var answer = caller.json(BEGIN, Map.of(), Offers.body(fields));
        assertEquals(201, answer.getStatusCode(), answer.getBody());
        assertEquals(2, proposal(Caller.member(answer, "token")).offer().orElseThrow().hours().shifts().size());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileWordsStayWords(String hostile) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Offers.typed().keySet().forEach(name -> fields.put(name, List.of(hostile)));
        String token = drafted(fields);
        for (Step step : Step.values()) {
            String body = step == Step.CHECK ? "token=" + token + "&step=pay&go=next" : step(step, fields, token);
            Document page = page(caller.form(DRAFT, Map.of(), body));
            assertEquals(0, page.select("main script,[onfocus],img").size(), step.slug());
        }
    }

    static List<String> hostile() {
        return List.of("<script>alert(1)</script>", "\" onfocus=\"x", "</textarea><img src=x>", "${page}", "\u202Eevil", "a\u0000b", "𠮷野家 👩‍👧");
    }

    @Test
    void aLinkOpensOnlyItsOwnPostAndEveryMismatchLooksAlike() {
        String token = drafted(Offers.typed());
        String forged = token.substring(0, token.length() - 1) + (token.endsWith("2") ? "3" : "2");
        for (String route : List.of("POST /api/posts/manage", DRAFT, "POST /api/posts/manage/submit", "POST /api/posts/manage/edit", "POST /api/posts/manage/answer")) {
            assertEquals(404, caller.form(route, Map.of(), "step=work&answer=hired&application=" + "2".repeat(26) + "&token=" + forged).getStatusCode(), route);
            assertEquals(404, caller.form(route, Map.of(), "step=work&answer=hired&application=x&token=nothing").getStatusCode(), route);
            assertEquals(422, caller.form(route, Map.of(), "step=work").getStatusCode(), route);
        }
        for (String move : List.of("pause", "resume", "renew", "fill", "remove", "withdraw", "appeal")) {
            assertEquals(404, caller.form("POST /api/posts/manage/{move}", Map.of("move", move), "text=x&token=" + forged).getStatusCode(), move);
        }
        assertEquals(404, caller.form("POST /api/posts/manage/{move}", Map.of("move", "explode"), "token=" + token).getStatusCode());
    }

    @Test
    void aLinkPastedWholeOpensToo() {
        String token = drafted(Offers.typed());
        String pasted = " https://example.org/posts/manage/#t=" + token + " \n";
        assertEquals(200, caller.form("POST /api/posts/manage", Map.of(), "token=" + enc(pasted)).getStatusCode());
    }

    @Test
    void aFaultIsLoggedWithoutTheToken() {
        String token = drafted(Offers.typed());
        var log = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        var both = new PrintStream(log, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
        try {
            var event = Caller.event("POST /api/posts/manage", Map.of(), Map.of(), Map.of("content-type", "application/json"), "%%%" + token);
            event.setIsBase64Encoded(true);
            assertEquals(500, new PostsHandler(caller.parts).handleRequest(event, null).getStatusCode());
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        String line = log.toString(StandardCharsets.UTF_8);
        assertTrue(line.contains("POST /api/posts/manage"), line);
        assertFalse(line.contains(token.split("\\.")[1]), line);
    }

    @Test
    void theWholePageIsSeenAsItWillLookBeforeItIsPublic() {
        String token = drafted(Offers.typed());
        Document look = page(caller.form(DRAFT, Map.of(), "step=check&go=look&token=" + token));
        assertEquals("午市后厨帮工", look.select("h1").text());
        assertEquals(0, look.select("#apply,#report").size(), "nobody can answer it yet");
        assertTrue(look.select("main .nt").first().text().contains("预览"), look.select("main .nt").text());
        assertEquals(422, caller.form(DRAFT, Map.of(), "step=check&go=look&token=" + drafted(Offers.with("wageMin", "1"))).getStatusCode());
        caller.form("POST /api/posts/manage/submit", Map.of(), "token=" + token);
        for (String go : List.of("look", "show", "next")) {
            assertEquals(409, caller.form(DRAFT, Map.of(), "step=work&go=" + go + "&token=" + token).getStatusCode(), go);
        }
        assertEquals(409, caller.form("POST /api/posts/manage/edit", Map.of(), "token=" + token).getStatusCode());
    }

    @Test
    void aBodyTooLargeIsRefused() {
        assertEquals(413, caller.form(BEGIN, Map.of(), "duties=" + "x".repeat(70_000)).getStatusCode());
    }

    private String drafted(Map<String, List<String>> fields) {
        Document page = page(caller.form(BEGIN, Map.of(), Offers.body(fields) + "&step=employer&go=save"));
        String token = page.select("a[href*=#t=]").attr("href").replaceAll(".*#t=", "");
        caller.parts.saveDraft.save(World.patience(), EmployerLink.parse(token).orElseThrow(), PostForm.FIELDS,
                new Posted(fields));
        return token;
    }

    private Proposal proposal(String token) {
        return caller.parts.posts.proposal(World.patience(), EmployerLink.parse(token).orElseThrow().post()).orElseThrow();
    }

    /** What a browser sends from a step. */
    private static String step(Step step, Map<String, List<String>> all, String token) {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        all.forEach((name, values) -> {
            if (step.fields().contains(name) || name.equals("key")) {
                asked.put(name, values);
            }
        });
        var more = new ArrayList<>(List.of("step=" + step.slug(), "go=next"));
        if (!token.isEmpty()) {
            more.add("token=" + token);
        }
        return Offers.body(asked) + "&" + String.join("&", more);
    }

    private static Document page(APIGatewayV2HTTPResponse response) {
        return Jsoup.parse(response.getBody());
    }

    private static String enc(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
