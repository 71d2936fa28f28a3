package quancheng.functions.http.posts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import quancheng.functions.World;
import quancheng.functions.http.Caller;
import quancheng.functions.posts.EmployerLink;
import quancheng.functions.posts.Offers;
import quancheng.store.posts.ApplicationState;
import quancheng.store.posts.By;
import quancheng.store.posts.Decision;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.PauseCause;
import quancheng.store.posts.PostState;
import quancheng.store.posts.Proposal;

class ManagePostRouteTest {

    private static final String OPEN = "POST /api/posts/manage";
    private static final String MOVE = "POST /api/posts/manage/{move}";
    private static final String ANSWER = "POST /api/posts/manage/answer";
    private static final String APPLY = "POST /api/posts/{id}/applications";

    private final PostsCaller caller = new PostsCaller(Clock.systemUTC());
    private final String token = Caller.member(caller.json("POST /api/posts", Map.of(), Offers.body(Offers.typed())), "token");

    @Test
    void whatIsHandedInIsTakenBackAndHandedInAgain() {
        assertEquals(PostState.SUBMITTED, proposal().state());
        assertEquals(200, move("withdraw").getStatusCode());
        assertEquals(200, move("withdraw").getStatusCode(), "again is the same");
        assertEquals(PostState.DRAFT, proposal().state());
        assertEquals(201, caller.form("POST /api/posts/manage/submit", Map.of(), "token=" + token).getStatusCode());
        assertEquals(201, caller.form("POST /api/posts/manage/submit", Map.of(), "token=" + token).getStatusCode());
        assertEquals(409, caller.form("POST /api/posts/manage/draft", Map.of(), "step=work&title=x&token=" + token).getStatusCode(), "it is being checked");
    }

    @Test
    void whatAnOfficerAskedForStandsOnThePageWithItsReason() {
        decided(true, "写清楚在几楼 <b>");
        Document page = page(OPEN, "");
        assertEquals("内容不清，需要补充", page.select(".de b").text());
        assertEquals("写清楚在几楼 <b>", page.select(".de blockquote").text());
        Document check = Jsoup.parse(caller.form("POST /api/posts/manage/edit", Map.of(), "token=" + token).getBody());
        assertEquals(1, check.select("form[action$=submit]").size());
        assertEquals(201, caller.form("POST /api/posts/manage/submit", Map.of(), "token=" + token).getStatusCode());
    }

    @Test
    void aRejectionIsAppealedOnceWithWords() {
        decided(false, "");
        assertEquals(1, page(OPEN, "").select("form[action$=appeal] textarea").size());
        assertEquals(422, move("appeal").getStatusCode(), "without a word");
        assertEquals(200, caller.form(MOVE, Map.of("move", "appeal"), "text=%E4%B8%8D%E6%98%AF&token=" + token).getStatusCode());
        assertTrue(proposal().appealed());
        decided(false, "");
        assertEquals(409, caller.form(MOVE, Map.of("move", "appeal"), "text=x&token=" + token).getStatusCode());
        assertEquals(0, page(OPEN, "").select("form[action$=appeal]").size());
    }

    @Test
    void aLivePostIsPausedResumedRenewedEditedAndFilled() {
        MotherPost post = published();
        assertEquals("paused", Caller.member(json(MOVE, Map.of("move", "pause"), ""), "state"));
        assertEquals(List.of("edit", "resume", "fill", "remove"), acts());
        assertEquals("live", Caller.member(json(MOVE, Map.of("move", "resume"), ""), "state"));
        assertEquals(LocalDate.now(quancheng.store.activities.Activity.ZONE).plusDays(60).toString(),
                Caller.member(json(MOVE, Map.of("move", "renew"), "days=60&"), "validUntil"));
        assertEquals(List.of("edit", "pause", "renew", "fill", "remove"), acts());

        Document check = Jsoup.parse(caller.form("POST /api/posts/manage/edit", Map.of(), "token=" + token).getBody());
        assertTrue(check.text().contains("周一 10:00–14:00"), check.text());
        assertEquals(PostState.DRAFT, proposal().state());
        Document page = page(OPEN, "");
        assertTrue(page.select(".tags").text().contains("招聘中") && page.select(".tags").text().contains("草稿"), page.select(".tags").text());

        assertEquals("filled", Caller.member(json(MOVE, Map.of("move", "fill"), ""), "state"));
        assertEquals(409, move("pause").getStatusCode());
        assertEquals(PostState.FILLED, caller.parts.posts.find(World.patience(), post.id()).orElseThrow().state());
    }

    @Test
    void whoPausedItMustBeContentFirst() {
        MotherPost post = published();
        caller.parts.posts.move(World.patience(), post, post.paused(By.Kind.PUBLIC, PauseCause.REPORTS, Decision.NONE, caller.parts.clock.instant()), Offers.line(post));
        var refused = move("resume");
        assertEquals(409, refused.getStatusCode());
        assertTrue(Jsoup.parse(refused.getBody()).text().contains("不是您暂停的"));
    }

    @Test
    void phonesAreShownOnlyWhereSheAllowedItAndAnswersReachHer() {
        MotherPost post = published();
        String open = World.somebody().digits();
        String quiet = World.somebody().digits();
        String status = Caller.member(apply(post, "王女士", open, "&share=yes"), "status");
        apply(post, "李女士", quiet, "");

        Document page = page(OPEN, "");
        assertEquals(List.of("王女士", "李女士"), page.select(".ap h3").eachText());
        assertTrue(page.text().contains(open.substring(0, 3) + " " + open.substring(3, 7) + " " + open.substring(7)));
        assertFalse(page.html().contains(quiet) || page.text().replace(" ", "").contains(quiet), "she did not allow it");
        assertTrue(page.select(".ap .o").text().contains("前答复"), page.select(".ap .o").text());
        assertFalse(json(OPEN, Map.of(), "").getBody().contains(quiet));

        String application = page.select(".ap input[name=application]").first().val();
        assertEquals(422, answer(application, "").getStatusCode(), "nothing chosen");
        assertEquals(422, answer(application, "answer=not-chosen").getStatusCode(), "no reason");
        assertEquals(200, answer(application, "answer=interview").getStatusCode());
        assertEquals("interview", Caller.member(caller.json("POST /api/posts/status", Map.of(), "last4=" + open.substring(7) + "&token="
                + java.net.URLEncoder.encode(status, java.nio.charset.StandardCharsets.UTF_8)), "state"));
        Document hers = Jsoup.parse(caller.form("POST /api/posts/status", Map.of(), "last4=" + open.substring(7) + "&token="
                + java.net.URLEncoder.encode(status, java.nio.charset.StandardCharsets.UTF_8)).getBody());
        assertTrue(hers.text().contains("店长 053155501021"), "whom to ring, once they answered");
        assertEquals(200, answer(application, "answer=not-chosen&why=hours").getStatusCode());
        assertEquals(409, answer(application, "answer=hired").getStatusCode());
        assertEquals(404, answer("x", "answer=hired").getStatusCode());
        assertEquals(ApplicationState.NOT_CHOSEN, caller.parts.applications.of(World.patience(), post.id()).getFirst().state());
    }

    @Test
    void theClockSaysWhenSevenDaysAreOver() {
        MotherPost post = published();
        apply(post, "王女士", World.somebody().digits(), "");
        var later = new PostsCaller(Clock.offset(Clock.systemUTC(), Duration.ofDays(8)));
        Document page = Jsoup.parse(later.form(OPEN, Map.of(), "token=" + token).getBody());
        assertTrue(page.select(".ap .o").text().contains("已经超过 7 天"), page.select(".ap").text());
    }

    private APIGatewayV2HTTPResponse apply(MotherPost post, String name, String phone, String more) {
        return caller.json(APPLY, Map.of("id", post.id().value()), Caller.encoded(Map.of("name", name, "phone", phone, "preset", "between",
                "contactTime", "noon", "consent", "yes")) + more);
    }

    private APIGatewayV2HTTPResponse answer(String application, String said) {
        return caller.form(ANSWER, Map.of(), said + "&application=" + application + "&token=" + token);
    }

    private List<String> acts() {
        return page(OPEN, "").select(".acts form").eachAttr("action").stream().map(path -> path.replaceAll(".*/", "")).toList();
    }

    private Document page(String route, String more) {
        return Jsoup.parse(caller.form(route, Map.of(), more + "token=" + token).getBody());
    }

    private APIGatewayV2HTTPResponse move(String move) {
        return caller.form(MOVE, Map.of("move", move), "token=" + token);
    }

    private APIGatewayV2HTTPResponse json(String route, Map<String, String> path, String more) {
        return caller.json(route, path, more + "token=" + token);
    }

    private Proposal proposal() {
        return caller.parts.posts.proposal(World.patience(), EmployerLink.parse(token).orElseThrow().post()).orElseThrow();
    }

    /** As the queue of the desk would. */
    private void decided(boolean mendable, String words) {
        Proposal before = proposal();
        var said = new Decision(mendable ? "R06" : "R07", words);
        var now = caller.parts.clock.instant();
        Proposal after = before.decided(mendable ? quancheng.store.posts.Move.ASK_CHANGES : quancheng.store.posts.Move.REJECT, "officer", said, now, now.plus(Duration.ofDays(30)));
        caller.parts.posts.move(World.patience(), before, after, line(before, after));
    }

    private MotherPost published() {
        Proposal proposal = proposal();
        MotherPost post = MotherPost.of(proposal, java.util.Optional.empty(), caller.parts.clock.instant());
        caller.parts.posts.publish(World.patience(), proposal, java.util.Optional.empty(), post, Offers.line(post));
        return post;
    }

    private static quancheng.store.posts.LogLine line(Proposal before, Proposal after) {
        return new quancheng.store.posts.LogLine(after.id(), after.at(), By.officer("officer"), quancheng.store.posts.Move.ASK_CHANGES, before.state(), after.state(),
                after.version(), after.decision().reason(), "");
    }
}
