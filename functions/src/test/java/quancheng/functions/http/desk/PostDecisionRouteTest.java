package quancheng.functions.http.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quancheng.functions.World;
import quancheng.functions.desk.DeskRoute;
import quancheng.functions.http.Caller;
import quancheng.functions.posts.EmployerLink;
import quancheng.functions.posts.Hiring;
import quancheng.functions.posts.Rows;
import quancheng.functions.signups.Posted;
import quancheng.store.activities.Activity;
import quancheng.store.audit.AuditLine;
import quancheng.store.audit.Kind;
import quancheng.store.audit.SealedLine;
import quancheng.store.posts.CreditCode;
import quancheng.store.posts.PostId;
import quancheng.store.posts.PostState;

/** Mother posts at the desk, as its pages and programs send what an officer decides. */
class PostDecisionRouteTest {

    private static final Map<String, String> MODERATOR = Map.of("sub", "m1", "role", "moderator");
    private static final Map<String, String> COLLEAGUE = Map.of("sub", "m2", "role", "moderator");
    private static final Map<String, String> FEDERATION = Map.of("sub", "f1", "role", "federation");
    private static final String DECIDE = "POST /api/desk/posts/{id}";

    private final World world = new World();
    private final DeskHandler desk = new DeskHandler(world.desk);
    private final CreditCode code = Hiring.code();

    @Test
    void aPostIsVerifiedApprovedAndTakenDownByItsPages() {
        PostId id = Hiring.submitted(world, Hiring.typed(code)).post();
        assertTrue(get("GET /api/desk/posts", "", MODERATOR).getBody().contains("#/posts/" + id));
        var unverified = decide(MODERATOR, id, Map.of("do", "approve"));
        assertEquals(422, unverified.getStatusCode());
        assertTrue(unverified.getBody().contains("这家单位还没有核验"), unverified.getBody());
        assertEquals(200, verify(Map.of("level", "2")).getStatusCode());
        assertTrue(decide(MODERATOR, id, Map.of("do", "approve")).getBody().contains("通过了"));
        assertEquals(Map.of("decision", "approve"), noted(id).details(), "every decision is in the audit log");
        assertTrue(Hiring.post(world, id).isLive());
        assertEquals(422, decide(MODERATOR, id, Map.of("do", "remove")).getStatusCode());
        assertTrue(decide(MODERATOR, id, Map.of("do", "remove", "reason", "R07", "text", "电话打不通")).getBody().contains("下架了"));
        assertEquals(PostState.REMOVED, Hiring.post(world, id).state());
        assertTrue(get("GET /api/desk/posts/{id}", id.value(), MODERATOR).getBody().contains("电话打不通"));
    }

    @Test
    void withoutAReasonNothingHappensAndNothingTypedIsLost() {
        PostId id = Hiring.waiting(world, Hiring.typed(code)).post();
        var answer = decide(MODERATOR, id, Map.of("do", "ask-changes", "text", "写清怎么结算"));
        assertEquals(422, answer.getStatusCode());
        assertTrue(answer.getBody().contains("id=\"reason-e\"") && answer.getBody().contains("写清怎么结算"), answer.getBody());
        assertEquals(PostState.SUBMITTED, Hiring.next(world, id).orElseThrow().state());
        assertTrue(decide(MODERATOR, id, Map.of("do", "ask-changes", "reason", "R06", "text", "写清怎么结算")).getBody().contains("退回去了"));
        assertEquals(422, decide(MODERATOR, id, Map.of("do", "reject", "reason", "R06", "text", "长".repeat(501))).getStatusCode());
    }

    @Test
    void aPhraseThatWarnsAsksForItsReasonAtItsOwnField() {
        PostId id = Hiring.waiting(world, Hiring.typed(code, "requirements", "能接受加班")).post();
        String page = get("GET /api/desk/posts/{id}", id.value(), MODERATOR).getBody();
        assertTrue(page.contains("<mark class=\"mw\">能接受加班</mark>") && page.contains("《劳动法》第四十一条"), page);
        var open = decide(MODERATOR, id, Map.of("do", "approve", "phrase-0", "能接受加班", "pass-0", " "));
        assertEquals(422, open.getStatusCode());
        assertTrue(open.getBody().contains("id=\"pass-0-e\""), open.getBody());
        assertEquals(200, decide(MODERATOR, id, Map.of("do", "approve", "phrase-0", "能接受加班", "pass-0", "旺季两天")).getStatusCode());
        assertTrue(get("GET /api/desk/posts/{id}", id.value(), MODERATOR).getBody().contains("能接受加班：旺季两天"));
    }

    @Test
    void anEditStandsBesideWhatIsPublicWithTheDifferenceMarked() {
        EmployerLink link = Hiring.live(world, code);
        world.posts.saveDraft.edit(World.patience(), link);
        assertFalse(get("GET /api/desk/posts/{id}", link.post().value(), MODERATOR).getBody().contains("改成"), "a draft is the employer's alone");
        world.posts.saveDraft.save(World.patience(), link, List.of("wageMin"), new Posted(Map.of("wageMin", List.of("27"))));
        world.posts.submitPost.submit(World.patience(), link);
        String page = get("GET /api/desk/posts/{id}", link.post().value(), MODERATOR).getBody();
        assertTrue(page.contains("改了 1 处") && page.contains("¥26–28") && page.contains("¥27–28"), page);
        assertTrue(decide(MODERATOR, link.post(), Map.of("do", "pause", "reason", "R05")).getBody().contains("停下了"));
        assertTrue(decide(MODERATOR, link.post(), Map.of("do", "approve")).getBody().contains("通过了"));
        assertEquals(PostState.PAUSED, Hiring.post(world, link.post()).state());
        assertTrue(decide(MODERATOR, link.post(), Map.of("do", "resume")).getBody().contains("恢复了"));
        assertTrue(Hiring.post(world, link.post()).isLive());
    }

    @Test
    void theSecondApprovalIsAnotherOfficers() {
        PostId id = Hiring.waiting(world, Hiring.typed(code, "headcount", "60")).post();
        assertTrue(decide(MODERATOR, id, Map.of("do", "approve")).getBody().contains("还要另一个人审"));
        var alone = decide(MODERATOR, id, Map.of("do", "approve"));
        assertEquals(409, alone.getStatusCode());
        assertTrue(alone.getBody().contains("这一步要另一个人来做"), alone.getBody());
        assertTrue(decide(COLLEAGUE, id, Map.of("do", "approve")).getBody().contains("通过了"));
    }

    @Test
    void whoeverWasOvertakenSeesHowItStandsAndKeepsHerWords() {
        PostId id = Hiring.waiting(world, Hiring.typed(code)).post();
        decide(COLLEAGUE, id, Map.of("do", "ask-changes", "reason", "R06"));
        var late = send(DECIDE, id.value(), MODERATOR, "text/html", Caller.encoded(Map.of("do", "reject", "revision", "1", "reason", "R07", "text", "像是假的")));
        assertEquals(409, late.getStatusCode());
        assertTrue(late.getBody().contains("别人动过它") && late.getBody().contains("退回在改") && late.getBody().contains("像是假的"), late.getBody());
        assertEquals(PostState.CHANGES_ASKED, Hiring.next(world, id).orElseThrow().state());
    }

    @Test
    void programsReadTheQueueAndDecideToo() {
        PostId id = Hiring.waiting(world, Hiring.typed(code)).post();
        var queue = send("GET /api/desk/posts", "", MODERATOR, "application/json", null).getBody();
        assertTrue(queue.contains("\"id\":\"" + id + "\""), queue);
        long revision = Hiring.next(world, id).orElseThrow().revision();
        var refused = send(DECIDE, id.value(), MODERATOR, "application/json", Caller.encoded(Map.of("do", "reject", "revision", "" + revision)));
        assertEquals(422, refused.getStatusCode());
        assertTrue(refused.getBody().contains("\"field\":\"reason\""), refused.getBody());
        var rejected = send(DECIDE, id.value(), MODERATOR, "application/json",
                Caller.encoded(Map.of("do", "reject", "revision", "" + revision, "reason", "R07", "text", "假的")));
        assertTrue(rejected.getBody().contains("\"state\":\"rejected\"") && rejected.getBody().contains("\"who\":\"m1\""), rejected.getBody());
    }

    @Test
    void aBadLookAtAnEmployerGetsItsSentencesAndNothingIsLost() {
        Hiring.submitted(world, Hiring.typed(code));
        var wrong = verify(Map.of("level", "", "name", "短", "phone", "12", "scope", "餐饮服务"));
        assertEquals(422, wrong.getStatusCode());
        Stream.of("level", "name", "phone").forEach(field -> assertTrue(wrong.getBody().contains("id=\"" + field + "-e\""), field));
        assertTrue(wrong.getBody().contains("餐饮服务"));
        assertEquals(0, Hiring.employer(world, code).verification().level());
        assertEquals(200, verify(Map.of("level", "3", "facility", "bring-child", "scope", "餐饮服务", "roster", "名录12号")).getStatusCode());
        assertEquals("名录12号", Hiring.employer(world, code).rosterNo());
        assertEquals("m1", Hiring.employer(world, code).verification().by());
    }

    @Test
    void aFileIsLookedAtFirstAndEachPhraseHasItsRule() {
        String id = "f" + Hiring.code().value().substring(12, 16).toLowerCase();
        byte[] file = Rows.file(Rows.good().subList(0, 1), _ -> id, code, world.clock);
        String good = new String(file, StandardCharsets.UTF_8);
        assertTrue(upload(good.replace("持有健康证", "限女性"), false).getBody().contains("《人力资源市场暂行条例》"));
        assertTrue(upload(good, true).getBody().contains("新加 1 个"));
        assertTrue(world.posts.posts.find(World.patience(), new PostId(id)).isEmpty());
        assertTrue(upload(good, false).getBody().contains("导入好了：新加 1 个"));
        assertTrue(upload(good, false).getBody().contains("一样的 1 个"));
    }

    /** Who is not an officer reaches nothing of it, whatever she sends. */
    @ParameterizedTest
    @ValueSource(strings = {"unit", "door", "citizen", ""})
    void onlyOfficersReachIt(String role) {
        PostId id = Hiring.waiting(world, Hiring.typed(code)).post();
        for (DeskRoute route : List.of(DeskRoute.POSTS, DeskRoute.POST, DeskRoute.DECIDE_POST, DeskRoute.EMPLOYER, DeskRoute.VERIFY_EMPLOYER,
                DeskRoute.ASK_POSTS, DeskRoute.IMPORT_POSTS)) {
            var claims = role.isEmpty() ? Map.<String, String>of() : Map.of("sub", "x", "role", role, "unit", "市总工会");
            assertEquals(role.isEmpty() ? 401 : 403, send(route.key(), id.value(), claims, "text/html", "do=approve&revision=1").getStatusCode(), route + " " + role);
        }
        assertEquals(PostState.SUBMITTED, Hiring.next(world, id).orElseThrow().state());
        assertEquals(403, send(DeskRoute.IMPORT_POSTS.key(), "", MODERATOR, "text/html", "id").getStatusCode());
    }

    @Test
    void whatIsNotThereIsNotThere() {
        for (String path : List.of("2nowhere", "../x", "")) {
            assertEquals(404, get("GET /api/desk/posts/{id}", path, MODERATOR).getStatusCode());
            assertEquals(404, get("GET /api/desk/employers/{id}", path, MODERATOR).getStatusCode());
        }
        PostId id = Hiring.waiting(world, Hiring.typed(code)).post();
        assertEquals(422, decide(MODERATOR, id, Map.of("do", "expire")).getStatusCode());
    }

    /** As the page sends it: with the revisions it shows. */
    private APIGatewayV2HTTPResponse decide(Map<String, String> claims, PostId id, Map<String, String> fields) {
        var sent = new HashMap<>(fields);
        Hiring.next(world, id).ifPresent(next -> sent.put("revision", "" + next.revision()));
        world.posts.posts.find(World.patience(), id).ifPresent(live -> sent.put("shown", "" + live.revision()));
        return send(DECIDE, id.value(), claims, "text/html", Caller.encoded(sent));
    }

    private AuditLine noted(PostId id) {
        return world.desk.audit.of(World.patience(), YearMonth.from(world.clock.instant().atZone(Activity.ZONE)), "m1").stream().map(SealedLine::line)
                .filter(line -> line.kind() == Kind.POST_DECIDED && line.about().equals(id.value())).findFirst().orElseThrow();
    }

    private APIGatewayV2HTTPResponse verify(Map<String, String> fields) {
        var employer = Hiring.employer(world, code);
        var sent = new HashMap<>(Map.of("revision", "" + employer.revision(), "name", employer.name(), "contact", employer.contact().name(),
                "phone", employer.contact().phone().digits()));
        sent.putAll(fields);
        return send("POST /api/desk/employers/{id}", code.value(), MODERATOR, "text/html", Caller.encoded(sent));
    }

    private APIGatewayV2HTTPResponse upload(String csv, boolean dry) {
        return send("POST /api/desk/posts", "", FEDERATION, "text/html", csv, dry ? Map.of("dry-run", "1") : Map.of());
    }

    private APIGatewayV2HTTPResponse get(String route, String id, Map<String, String> claims) {
        return send(route, id, claims, "text/html", null);
    }

    private APIGatewayV2HTTPResponse send(String route, String id, Map<String, String> claims, String accept, String body) {
        return send(route, id, claims, accept, body, Map.of());
    }

    private APIGatewayV2HTTPResponse send(String route, String id, Map<String, String> claims, String accept, String body, Map<String, String> query) {
        var event = Caller.event(route, Map.of("id", id), query, Map.of("content-type", "application/x-www-form-urlencoded", "accept", accept), body);
        if (!claims.isEmpty()) {
            event.getRequestContext().setAuthorizer(Authorizer.builder().withJwt(Authorizer.JWT.builder().withClaims(claims).build()).build());
        }
        return desk.handleRequest(event, null);
    }
}
