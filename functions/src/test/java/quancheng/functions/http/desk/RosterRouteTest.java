package quancheng.functions.http.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import quancheng.functions.World;
import quancheng.functions.checkins.Scan;
import quancheng.functions.faults.FaultyDynamo;
import quancheng.functions.http.Caller;
import quancheng.functions.signups.SignupRequest;
import quancheng.site.info.Notice;
import quancheng.store.activities.Activity;
import quancheng.store.audit.AuditLine;
import quancheng.store.audit.Kind;
import quancheng.store.audit.SealedLine;
import quancheng.store.checkins.ScanId;
import quancheng.store.personal.Consent;
import quancheng.store.signups.Need;
import quancheng.store.signups.Party;
import quancheng.store.signups.PersonName;
import quancheng.store.signups.Phone;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;

/** A roster is read as it was signed up for, and nothing of it leaves before that is on record. */
class RosterRouteTest {

    private static final String XLSX = "GET /api/desk/activities/{id}/roster.xlsx";
    private static final String CSV = "GET /api/desk/activities/{id}/roster.csv";
    private static final String SHEET = "GET /api/desk/activities/{id}/sheet";
    private static final String PAGE = "GET /api/desk/activities/{id}/roster";
    private static final String ASK = "POST /api/desk/activities/{id}/roster/requests";
    private static final String RELEASE = "POST /api/desk/activities/{id}/roster/releases";

    private final World world = new World();
    private final Activity activity = world.open(3, 3, true);
    private final Map<String, String> path = Map.of("id", activity.id().value());
    private final String subject = "r-" + UUID.randomUUID();
    private final DeskCaller federation = DeskCaller.of(world, "federation", "sub", subject);

    @Test
    void confirmedComeFirstThenTheLineAndWhoCancelledIsNotOnIt() throws IOException {
        signUp("𠮷田·芳", "13800138000", 2);
        var gone = signUp("张三", "13800138009", 1);
        signUp("=1+1", "13800138001", 3);
        signUp("李四", "13800138002", 2);
        world.parts.changeSignup.cancel(World.patience(), activity, world.signups(activity).stream()
                .filter(signup -> signup.phone().equals(gone)).findFirst().orElseThrow());
        var rows = cells(take(XLSX, "purpose", "door"));
        assertEquals(List.of("号", "状态", "报名码", "姓名", "手机号", "大人", "孩子", "人数", "要准备的", "报名时间"), rows.getFirst());
        assertEquals(List.of("𠮷田·芳", "=1+1", "李四"), rows.subList(1, 4).stream().map(row -> row.get(3)).toList());
        assertEquals(List.of("已确认", "候补", "候补"), rows.subList(1, 4).stream().map(row -> row.get(1)).toList());
        assertEquals("+8613800138000", rows.get(1).get(4));
        assertEquals("轮椅通道", rows.get(1).get(8));
        assertTrue(rows.get(4).getFirst().startsWith("王女士"), rows.get(4).toString());
        assertEquals(5, rows.size());
    }

    @Test
    void aDownloadIsOnRecordWithWhoWhatForHowManyAndWhichBytes() throws Exception {
        signUp("王芳", "13800138000", 1);
        var answer = take(XLSX, "purpose", "准备座位牌");
        AuditLine line = log().getFirst().line();
        assertEquals("准备座位牌", line.purpose());
        assertEquals(activity.id().value(), line.about());
        assertEquals(Map.of("rows", "1", "format", "xlsx", "phones", "full", "address", "192.0.2.1"),
                Map.of("rows", line.details().get("rows"), "format", line.details().get("format"), "phones", line.details().get("phones"),
                        "address", line.details().get("address")));
        byte[] file = Base64.getDecoder().decode(answer.getBody());
        assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)), line.details().get("sha256"));
    }

    @Test
    void withoutAPurposeThereIsNoFileAndTheFormSaysSo() {
        signUp("王芳", "13800138000", 1);
        for (String route : Set.of(XLSX, CSV, SHEET)) {
            var program = federation.json(route, path, Map.of());
            assertEquals(422, program.getStatusCode());
            assertTrue(program.getBody().contains("\"field\":\"purpose\""), program.getBody());
            assertFalse(program.getBody().contains("王芳"));
        }
        var page = federation.page(CSV, path, Map.of("purpose", "other", "note", " ", "phones", "full"));
        assertEquals(422, page.getStatusCode());
        assertTrue(page.getBody().contains("写明做什么用"), page.getBody());
        assertTrue(page.getBody().contains("id=\"purpose-other\" name=\"purpose\" value=\"other\" checked"), page.getBody());
    }

    @Test
    void whereTheLogCannotBeWrittenNothingLeaves() {
        signUp("王芳", "13800138000", 1);
        var silent = new DeskCaller(new DeskHandler(new World(FaultyDynamo.with(new RefusingLog()), Clock.systemUTC()).desk), federation.claims());
        for (String route : Set.of(XLSX, CSV, SHEET, PAGE)) {
            var answer = silent.page(route, path, Map.of("purpose", "door"));
            assertEquals(503, answer.getStatusCode(), route);
            assertFalse(answer.getBody().contains("王芳") || answer.getIsBase64Encoded(), route);
        }
        assertEquals(List.of(), log());
    }

    @Test
    void aCsvIsForAnySystemAndCarriesItsChineseName() {
        signUp("=1+1", "13800138000", 1);
        var answer = take(CSV, "purpose", "door", "phones", "last4");
        assertTrue(answer.getBody().startsWith("\uFEFF\"号\""), answer.getBody());
        assertTrue(answer.getBody().contains("\"'=1+1\",\"8000\""), answer.getBody());
        assertEquals("attachment; filename=\"roster-" + activity.id() + ".csv\"; filename*=UTF-8''%E5%90%8D%E5%8D%95-" + activity.id()
                + "-%E8%8A%B1%E8%89%BA%E8%AF%BE.csv", answer.getHeaders().get("content-disposition"));
    }

    @Test
    void theSheetForTheDoorHasTheLastFourDigitsOnlyAndRoomForWhoeverComes() {
        signUp("王芳", "13800138000", 1);
        String sheet = take(SHEET, "purpose", "door", "phones", "full").getBody();
        assertTrue(sheet.contains(">王芳</td>") && sheet.contains(">8000</td>") && sheet.contains("现10"), sheet);
        assertFalse(sheet.contains("13800138000"));
        assertEquals("last4", log().getFirst().line().details().get("phones"));
    }

    @Test
    void thePageShowsNoWholeNumberAndFindsByNameCodeOrDigits() {
        signUp("王芳", "13800138000", 1);
        signUp("李四", "13800138001", 1);
        String all = federation.page(PAGE, path, Map.of()).getBody();
        assertTrue(all.contains("138 **** 8000") && all.contains("李四"), all);
        assertFalse(all.contains("13800138000"));
        String one = federation.page(PAGE, path, Map.of("q", "8001")).getBody();
        assertTrue(one.contains("李四") && !one.contains("王芳"), one);
        assertEquals("roster-seen", log().getFirst().line().kind().slug());
    }

    @Test
    void ofAConfidentialActivityTheFileSaysNothing() throws IOException {
        Activity quiet = world.open(3, 3, true, true);
        world.signUp(quiet, World.newcomer(1));
        var answer = federation.json(XLSX, Map.of("id", quiet.id().value()), Map.of("purpose", "door"));
        assertFalse(answer.getHeaders().get("content-disposition").contains("%E8%8A%B1"), answer.getHeaders().toString());
        assertEquals("化名", cells(answer).getFirst().get(3));
    }

    @Test
    void aRosterWithChildrenTakesTwoPeopleAndBothAreOnRecord() {
        bringChildren();
        var needed = federation.page(XLSX, path, Map.of("purpose", "kit"));
        assertEquals(409, needed.getStatusCode());
        assertTrue(needed.getBody().contains("要先由另一位放行"), needed.getBody());
        assertEquals(409, federation.json(SHEET, path, Map.of("purpose", "kit")).getStatusCode(), "printed or not");
        String request = Caller.member(federation.call(ASK, path, Map.of(), "application/json", "purpose=kit"), "request");
        var colleague = colleague(activity.organizer());
        String page = colleague.page(PAGE, path, Map.of()).getBody();
        assertTrue(page.contains("王女士") && page.contains("准备材料") && page.contains("value=\"" + request + "\""), page);
        var released = colleague.call(RELEASE, path, Map.of(), "application/json", "request=" + request);
        assertEquals(200, released.getStatusCode(), released.getBody());
        var taken = federation.page(XLSX, path, Map.of("purpose", "door"));
        assertEquals(200, taken.getStatusCode());
        AuditLine line = log().getFirst().line();
        assertEquals(Caller.member(released, "approval"), line.details().get("approval"));
        assertEquals("kit", line.purpose(), "for what it was released");
        assertEquals(List.of(Kind.ROSTER_ASKED, Kind.ROSTER_RELEASED, Kind.ROSTER_TAKEN), about(Kind.ROSTER_ASKED, Kind.ROSTER_RELEASED, Kind.ROSTER_TAKEN));
    }

    @Test
    void nobodyReleasesToHerselfOrToSomebodyElseOrForAnotherUnit() {
        bringChildren();
        String request = Caller.member(federation.call(ASK, path, Map.of(), "application/json", "purpose=kit"), "request");
        assertFalse(federation.page(PAGE, path, Map.of()).getBody().contains("value=\"" + request + "\""), "her own is not offered to her");
        assertEquals(409, federation.call(RELEASE, path, Map.of(), "application/json", "request=" + request).getStatusCode());
        assertEquals(403, colleague("别的单位").call(RELEASE, path, Map.of(), "application/json", "request=" + request).getStatusCode());
        assertEquals(409, federation.json(CSV, path, Map.of("purpose", "kit")).getStatusCode());
        var colleague = colleague(activity.organizer());
        assertEquals(200, colleague.call(RELEASE, path, Map.of(), "application/json", "request=" + request).getStatusCode());
        assertEquals(409, colleague.json(CSV, path, Map.of("purpose", "kit")).getStatusCode(), "released to whoever asked, not to whoever released");
        assertEquals(409, colleague.call(RELEASE, path, Map.of(), "application/json", "request=nothing").getStatusCode());
    }

    @Test
    void aReleaseEndsAfterADayAndSoDoesARequestNobodyAnswered() {
        bringChildren();
        String request = Caller.member(federation.call(ASK, path, Map.of(), "application/json", "purpose=kit"), "request");
        var colleague = colleague(activity.organizer());
        assertEquals(409, later(Duration.ofHours(24).plusMinutes(1), colleague).call(RELEASE, path, Map.of(), "application/json", "request=" + request).getStatusCode());
        var almost = later(Duration.ofHours(23), colleague).call(RELEASE, path, Map.of(), "application/json", "request=" + request);
        assertEquals(200, almost.getStatusCode());
        assertEquals(200, later(Duration.ofHours(46), federation).page(CSV, path, Map.of("purpose", "kit")).getStatusCode());
        assertEquals(409, later(Duration.ofHours(47).plusMinutes(1), federation).page(CSV, path, Map.of("purpose", "kit")).getStatusCode());
    }

    @Test
    void askingTwiceIsAskingOnceAndWithoutAPurposeItIsNot() {
        bringChildren();
        assertEquals(422, federation.call(ASK, path, Map.of(), "text/html", "purpose=other&note=").getStatusCode());
        var first = federation.call(ASK, path, Map.of(), "application/json", "purpose=kit");
        assertEquals(first.getBody(), federation.call(ASK, path, Map.of(), "application/json", "purpose=kit").getBody());
        var page = federation.call(ASK, path, Map.of(), "text/html", "purpose=kit");
        assertTrue(page.getBody().contains("等另一位放行") && !page.getBody().contains("id=\"ask\""), page.getBody());
        assertEquals(1, about(Kind.ROSTER_ASKED).size());
    }

    @Test
    void whatCannotBePutOnRecordIsNeitherAskedNorReleased() {
        bringChildren();
        String request = Caller.member(federation.call(ASK, path, Map.of(), "application/json", "purpose=kit"), "request");
        var silent = new DeskHandler(new World(FaultyDynamo.with(new RefusingLog()), Clock.systemUTC()).desk);
        var colleague = colleague(activity.organizer());
        assertEquals(503, new DeskCaller(silent, colleague.claims()).call(RELEASE, path, Map.of(), "application/json", "request=" + request).getStatusCode());
        assertEquals(503, new DeskCaller(silent, colleague.claims()).call(ASK, path, Map.of(), "application/json", "purpose=kit").getStatusCode());
        assertEquals(409, federation.json(CSV, path, Map.of("purpose", "kit")).getStatusCode());
    }

    @Test
    void aRosterWithoutChildrenNeedsNobodyElse() {
        signUp("王芳", "13800138000", 1);
        take(CSV, "purpose", "door");
        assertFalse(log().getFirst().line().details().containsKey("approval"));
        assertFalse(federation.page(PAGE, path, Map.of()).getBody().contains("id=\"hold\""));
    }

    @Test
    void theFourthRosterOfADayIsUnusualAndNotTheThird() {
        signUp("王芳", "13800138000", 1);
        String three = printed(() -> IntStream.range(0, 3).forEach(_ -> take(CSV, "purpose", "door")));
        assertTrue(three.contains("\"RosterDownloads\":1") && !three.contains("UnusualRosterDownloads"), three);
        String fourth = printed(() -> take(CSV, "purpose", "door"));
        assertTrue(fourth.contains("\"UnusualRosterDownloads\":1"), fourth);
        var tomorrow = later(Duration.ofDays(1), federation);
        assertFalse(printed(() -> tomorrow.page(CSV, path, Map.of("purpose", "door"))).contains("UnusualRosterDownloads"), "another day");
        assertFalse(printed(() -> colleague(activity.organizer()).page(CSV, path, Map.of("purpose", "door"))).contains("UnusualRosterDownloads"), "another person");
    }

    @Test
    void thePageSaysWhoHasCome() {
        signUp("王芳", "13800138000", 2);
        signUp("李四", "13800138001", 1);
        var signup = world.signups(activity).stream().filter(it -> it.phone().last4().equals("8000")).findFirst().orElseThrow();
        world.desk.checkIn.checkIn(World.patience(), activity, "door", List.of(new Scan(new ScanId("roster-" + activity.id()), Instant.parse("2030-03-08T01:05:00Z"),
                new Scan.What.Code(signup.code().toString()))));
        var rows = Jsoup.parse("<table>" + federation.page(PAGE, path, Map.of()).getBody() + "</table>").select("tbody tr");
        assertEquals(List.of(true, false), rows.stream().map(row -> row.text().contains("2 人")).toList());
        assertTrue(federation.json(PAGE, path, Map.of()).getBody().contains("\"came\":\"none\""));
    }

    private void bringChildren() {
        world.signUp(activity, World.request(World.somebody(), 1, 1, "form of " + activity.id()));
    }

    /** Somebody else at the desk. */
    private DeskCaller colleague(String unit) {
        return DeskCaller.of(world, "unit", "sub", "c-" + subject, "unit", unit, "name", "李女士");
    }

    private DeskCaller later(Duration time, DeskCaller who) {
        return new DeskCaller(new DeskHandler(world.in(time).desk), who.claims());
    }

    private List<Kind> about(Kind... kinds) {
        return world.desk.audit.of(World.patience(), YearMonth.from(world.clock.instant().atZone(Activity.ZONE))).stream().map(SealedLine::line)
                .filter(line -> line.about().equals(activity.id().value()) && Set.of(kinds).contains(line.kind())).map(AuditLine::kind).sorted().toList();
    }

    private static String printed(Runnable work) {
        PrintStream out = System.out;
        var bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            work.run();
        } finally {
            System.setOut(out);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The table of the log takes nothing. */
    private record RefusingLog() implements FaultyDynamo.Faults {
        @Override
        public void before(String site) {
            if (site.startsWith("AuditLog")) {
                throw ProvisionedThroughputExceededException.builder().statusCode(400)
                        .awsErrorDetails(AwsErrorDetails.builder().errorCode("ProvisionedThroughputExceededException").build()).build();
            }
        }

        @Override
        public void after(String site) {
        }
    }

    private Phone signUp(String name, String phone, int adults) {
        var number = new Phone(phone);
        world.signUp(activity, new SignupRequest(new PersonName(name), number, new Party(adults, 0), Set.of(Need.WHEELCHAIR),
                Notice.consent(Consent.Channel.PAGE, Set.of(Consent.Part.NEEDS)), phone, phone));
        return number;
    }

    private APIGatewayV2HTTPResponse take(String route, String... query) {
        Map<String, String> asked = query.length == 4 ? Map.of(query[0], query[1], query[2], query[3]) : Map.of(query[0], query[1]);
        var answer = federation.page(route, path, asked);
        assertEquals(200, answer.getStatusCode(), answer.getBody());
        return answer;
    }

    private List<SealedLine> log() {
        return world.desk.audit.of(World.patience(), YearMonth.from(world.clock.instant().atZone(Activity.ZONE)), subject);
    }

    private static List<List<String>> cells(APIGatewayV2HTTPResponse answer) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(Base64.getDecoder().decode(answer.getBody())))) {
            workbook.getSheetAt(0).forEach(row -> {
                List<String> texts = new ArrayList<>();
                row.forEach(cell -> {
                    while (texts.size() < cell.getColumnIndex()) {
                        texts.add("");
                    }
                    texts.add(cell.getStringCellValue());
                });
                rows.add(texts);
            });
        }
        return rows;
    }
}
