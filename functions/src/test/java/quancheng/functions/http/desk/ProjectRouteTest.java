package quancheng.functions.http.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quancheng.functions.World;
import quancheng.functions.http.Caller;
import quancheng.store.audit.Kind;
import quancheng.store.audit.SealedLine;
import quancheng.store.projects.Evidence;
import quancheng.store.projects.Project;
import quancheng.store.projects.ProjectId;
import quancheng.testbed.LocalDynamo;

/** A figure on its way from the unit to the public, as the desk's pages send it. */
class ProjectRouteTest {

    private static final AtomicInteger IDS = new AtomicInteger();
    private static final Map<String, String> UNIT = Map.of("sub", "u1", "role", "unit", "unit", "市总工会");
    private static final Map<String, String> OTHER = Map.of("sub", "u2", "role", "unit", "unit", "市教育局");
    private static final Map<String, String> FEDERATION = Map.of("sub", "f1", "role", "federation");
    private static final Map<String, String> FIGURE = Map.of("month", "2027-03", "quantity", "12", "note", "新开六处", "source", "三月报表");

    private final World world = new World(LocalDynamo.shared().client(), Clock.fixed(Instant.parse("2027-04-05T01:00:00Z"), ZoneOffset.UTC));
    private final DeskHandler desk = new DeskHandler(world.desk);
    private final String id = "route-" + IDS.incrementAndGet();
    private final String list = "id,beneficiary,title,responsible,target,unit,summary\n" + id + ",women,妈妈小屋,市总工会,50,处,一句话\n";

    @Test
    void aFigureIsPublicOnlyAfterSomebodyElseHasReviewedIt() {
        bringIn(list, false);
        assertTrue(enter(UNIT, FIGURE).getBody().contains("等市妇联审核"));
        assertTrue(project().latest().isEmpty());
        assertEquals(403, review(UNIT, Map.of("decision", "approve", "line", "2")).getStatusCode());
        assertTrue(review(FEDERATION, Map.of("decision", "approve", "line", "2")).getBody().contains("已公开"));
        assertEquals(12, project().latest().orElseThrow().quantity());
        assertEquals(1, world.desk.audit.of(World.patience(), YearMonth.of(2027, 4)).stream().map(SealedLine::line)
                .filter(line -> line.kind() == Kind.FIGURE_REVIEWED && line.about().equals(id) && line.details().get("decision").equals("approve")).count());
        assertEquals(200, review(FEDERATION, Map.of("decision", "approve", "line", "2")).getStatusCode());
        assertEquals(3, project().ledger().size());
    }

    @Test
    void theFederationDoesNotReviewWhatItEnteredWithTheSameHands() {
        bringIn(list, false);
        enter(FEDERATION, FIGURE);
        assertEquals(409, review(FEDERATION, Map.of("decision", "approve", "line", "2")).getStatusCode());
        var colleague = new HashMap<>(FEDERATION);
        colleague.put("sub", "f2");
        assertEquals(200, review(colleague, Map.of("decision", "approve", "line", "2")).getStatusCode());
    }

    @Test
    void whatIsSentBackNeedsWordsAndIsEnteredAgain() {
        bringIn(list, false);
        enter(UNIT, FIGURE);
        var wordless = review(FEDERATION, Map.of("decision", "send-back", "line", "2", "words-2", " "));
        assertEquals(422, wordless.getStatusCode());
        assertTrue(wordless.getBody().contains("写一句要改什么"));
        assertEquals(200, review(FEDERATION, Map.of("decision", "send-back", "line", "2", "words-2", "和报表对不上")).getStatusCode());
        assertTrue(project().waiting().isEmpty());
        assertTrue(open(UNIT).getBody().contains("和报表对不上"));
        assertEquals(200, enter(UNIT, FIGURE).getStatusCode());
        assertEquals(1, project().waiting().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "month|2027-05|还没到这个月，最晚填 2027-04", "month|三月|月份写成", "month|2026-12|从 2027-01 到 2027-12",
            "quantity|-3|没有负数", "quantity|一百|数量写成整数", "source||至少填一种依据", "link|http://example.org/a|网址以 https:// 开头",
            "document|javascript:alert(1)|网址以 https:// 开头", "districts|历上区 3|读不懂", "districts|历下区 8 市中区 5|读不懂",
            "districts|历下区 13|加起来是 13，比累计的 12 多"})
    void aBadFigureGetsASentenceAtItsFieldAndNothingTypedIsLost(String field, String typed, String sentence) {
        bringIn(list, false);
        var fields = new HashMap<>(FIGURE);
        fields.put(field, typed == null ? "" : typed);
        var answer = enter(UNIT, fields);
        assertEquals(422, answer.getStatusCode());
        assertTrue(answer.getBody().contains(sentence), answer.getBody());
        assertTrue(answer.getBody().contains("id=\"" + field + "-e\""), answer.getBody());
        fields.values().forEach(value -> assertTrue(answer.getBody().contains(value.replace("'", "&#39;")), value));
        assertEquals(1, project().ledger().size());
    }

    @Test
    void aFileThatIsNoPhotoIsRefusedAndAPhotoOutlivesAnotherMistake() throws IOException {
        bringIn(list, false);
        var wrong = upload(FIGURE, "%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(422, wrong.getStatusCode());
        assertTrue(wrong.getBody().contains("这个文件不是照片，收 JPG 和 PNG") && wrong.getBody().contains("新开六处"), wrong.getBody());
        var large = upload(FIGURE, new byte[4 * 1024 * 1024 + 1]);
        assertEquals(413, large.getStatusCode());
        assertTrue(large.getBody().contains("照片太大，4 MB 以内") && large.getBody().contains("新开六处"), large.getBody());

        var mistaken = upload(Map.of("month", "2027-03", "quantity", "许多", "note", "新开六处"), photo());
        assertEquals(422, mistaken.getStatusCode());
        String kept = mistaken.getBody().replaceAll("(?s).*name=\"photo\" value=\"([0-9a-f]+)\".*", "$1");
        assertEquals(200, enter(UNIT, Map.of("month", "2027-03", "quantity", "12", "photo", kept)).getStatusCode());
        assertEquals(List.of(new Evidence(Evidence.Kind.PHOTO, kept)), project().figure(2).evidence());
        assertEquals(422, enter(UNIT, Map.of("month", "2027-03", "quantity", "13", "photo", "0".repeat(32))).getStatusCode());
    }

    @Test
    void aFallingTotalNeedsAReasonAndBothStayVisible() {
        bringIn(list, false);
        enter(UNIT, FIGURE);
        review(FEDERATION, Map.of("decision", "approve", "line", "2"));
        var less = new HashMap<>(FIGURE);
        less.put("quantity", "9");
        assertTrue(enter(UNIT, less).getBody().contains("比 2027-03 填的 12 少，写一句为什么"));
        less.put("reason", "三处重复计算");
        assertEquals(200, enter(UNIT, less).getStatusCode());
        review(FEDERATION, Map.of("decision", "approve", "line", "4"));
        assertEquals(9, project().latest().orElseThrow().quantity());
        assertEquals(12, project().figure(2).quantity());
    }

    @Test
    void lastYearIsStillWrittenToWhenThisYearsListIsThere() {
        String years = "id,beneficiary,title,responsible,target,unit,summary,starts_on,ends_on\n" + id + ",women,妈妈小屋,市总工会,50,处,一句话,%1$s-01-01,%1$s-12-31\n";
        bringIn(years.formatted(2026), false);
        bringIn(years.formatted(2027), false);
        var december = new HashMap<>(FIGURE);
        december.put("month", "2026-12");
        assertEquals(422, enter(UNIT, december).getStatusCode());
        assertEquals(200, send("POST /api/desk/projects/{id}/figures", UNIT, Map.of("year", "2026"), "text/html", Caller.encoded(december)).getStatusCode());
        List<Project> both = world.desk.promises.projects.years(World.patience(), new ProjectId(id));
        assertEquals(List.of(2, 1), both.stream().map(project -> project.ledger().size()).toList());
    }

    @Test
    void districtsOfAFigureAreKeptWithIt() {
        bringIn(list, false);
        var fields = new HashMap<>(FIGURE);
        fields.put("districts", "历下区 7\n市中区：5\n");
        enter(UNIT, fields);
        assertEquals("[历下区 7, 市中区 5]", project().figure(2).districts().stream().map(share -> share.district().chinese() + " " + share.quantity()).toList().toString());
    }

    @Test
    void anotherUnitIsToldWhoseItIsAndKeepsWhatSheTyped() {
        bringIn(list, false);
        var answer = enter(OTHER, FIGURE);
        assertEquals(403, answer.getStatusCode());
        assertTrue(answer.getBody().contains("这个项目由市总工会填报"), answer.getBody());
        assertTrue(answer.getBody().contains("新开六处"));
        assertEquals(403, open(OTHER).getStatusCode());
        assertEquals(1, project().ledger().size());
    }

    @Test
    void aListIsLookedAtFirstAndEveryProblemHasItsRowAndColumn() {
        var bad = bringIn(list + id + ",men,,市总工会,0,处,一句话\n", false);
        assertEquals(422, bad.getStatusCode());
        for (String cell : new String[] {"\"row\":3,\"field\":\"id\"", "\"row\":3,\"field\":\"beneficiary\"", "\"row\":3,\"field\":\"title\"", "\"row\":3,\"field\":\"target\""}) {
            assertTrue(bad.getBody().contains(cell), bad.getBody());
        }
        assertTrue(bringIn(list, true).getBody().contains("\"added\":[\"" + id + "\"]"));
        assertTrue(world.desk.promises.projects.years(World.patience(), new ProjectId(id)).isEmpty());
        bringIn(list, false);
        assertTrue(bringIn(list, false).getBody().contains("\"unchanged\":[\"" + id + "\"]"));
    }

    @Test
    void promisingLessNeedsAReasonThatStaysInTheLedger() {
        bringIn(list, false);
        var refused = bringIn(list.replace(",50,", ",40,"), false);
        assertTrue(refused.getBody().contains("\"field\":\"reason\""), refused.getBody());
        String reasoned = list.replace("summary\n", "summary,reason\n").replace(",50,", ",40,").replace("一句话\n", "一句话,资金减少\n");
        assertTrue(bringIn(reasoned, false).getBody().contains("\"changed\":[\"" + id + "\"]"));
        assertEquals(2, project().ledger().size());
        assertFalse(project().plan().equals(project().announced()));
    }

    private Project project() {
        return world.desk.promises.projects.years(World.patience(), new ProjectId(id)).getLast();
    }

    private APIGatewayV2HTTPResponse enter(Map<String, String> claims, Map<String, String> figure) {
        return send("POST /api/desk/projects/{id}/figures", claims, Map.of(), "text/html", Caller.encoded(figure));
    }

    private static byte[] photo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return bytes.toByteArray();
    }

    /** As a browser sends a form with a file, and API Gateway hands it on. */
    private APIGatewayV2HTTPResponse upload(Map<String, String> fields, byte[] file) {
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(("--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
        var event = Caller.event("POST /api/desk/projects/{id}/figures", Map.of("id", id), Map.of(),
                Map.of("content-type", "multipart/form-data; boundary=b", "accept", "text/html"), Base64.getEncoder().encodeToString(body.toByteArray()));
        event.setIsBase64Encoded(true);
        return send(event, UNIT);
    }

    private APIGatewayV2HTTPResponse review(Map<String, String> claims, Map<String, String> fields) {
        return send("POST /api/desk/projects/{id}/review", claims, Map.of(), "text/html", Caller.encoded(fields));
    }

    private APIGatewayV2HTTPResponse open(Map<String, String> claims) {
        return send("GET /api/desk/projects/{id}", claims, Map.of(), "text/html", null);
    }

    private APIGatewayV2HTTPResponse bringIn(String csv, boolean dry) {
        return send("POST /api/desk/projects", FEDERATION, dry ? Map.of("dry-run", "1") : Map.of(), "application/json", csv);
    }

    private APIGatewayV2HTTPResponse send(String route, Map<String, String> claims, Map<String, String> query, String accept, String body) {
        var event = Caller.event(route, Map.of("id", id), query,
                Map.of("content-type", "application/x-www-form-urlencoded", "accept", accept), body);
        return send(event, claims);
    }

    private APIGatewayV2HTTPResponse send(APIGatewayV2HTTPEvent event, Map<String, String> claims) {
        event.getRequestContext().setAuthorizer(Authorizer.builder().withJwt(Authorizer.JWT.builder().withClaims(claims).build()).build());
        return desk.handleRequest(event, null);
    }
}
