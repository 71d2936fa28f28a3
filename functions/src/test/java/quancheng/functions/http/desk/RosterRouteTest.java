package quancheng.functions.http.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import quancheng.functions.World;
import quancheng.functions.faults.FaultyDynamo;
import quancheng.functions.signups.SignupRequest;
import quancheng.site.info.Notice;
import quancheng.store.activities.Activity;
import quancheng.store.audit.AuditLine;
import quancheng.store.audit.SealedLine;
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
