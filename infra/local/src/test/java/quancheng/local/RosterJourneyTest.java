package quancheng.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A roster is found, searched and taken with the keyboard alone, and the audit log shows it at once. */
class RosterJourneyTest {

    private static final String ROSTER = "activities/rosters/roster";

    @Test
    void aRosterIsTakenWithTheKeyboardAndTheLogShowsIt() throws IOException {
        Caller.bringIn("rosters", 6);
        List.of("林小满", "阿依古丽·买买提", "𠮷田芳", "王芳").forEach(name -> signUp(name, "1391234560" + name.length()));
        try (var desk = new Visit(1280, true); var phone = new Visit(390, true)) {
            signIn(desk, "role=federation&sub=f9&name=" + encoded("李女士"));
            desk.page.navigate(Running.ADDRESS + "/desk/?#/" + ROSTER);
            desk.page.waitForSelector("table.ro");
            looksRight(desk, "desk-roster");
            press(desk, ".tk > summary", "Enter");
            press(desk, "#purpose-call", "Space");
            looksRight(desk, "desk-roster-open");
            Download file = desk.page.waitForDownload(() -> press(desk, "#take button[formaction$='roster.xlsx']", "Enter"));
            assertTrue(file.suggestedFilename().startsWith("名单-rosters-") && file.suggestedFilename().endsWith(".xlsx"), file.suggestedFilename());
            assertEquals("PK", new String(Files.readAllBytes(file.path()), 0, 2, StandardCharsets.ISO_8859_1));
            press(desk, "#purpose-other", "Space");
            press(desk, "#take button[formaction$='roster.csv']", "Enter");
            desk.page.waitForSelector("#note-e");
            looksRight(desk, "desk-roster-wrong");
            press(desk, "#purpose-kit", "Space");
            press(desk, "#take button[formaction$='sheet']", "Enter");
            desk.page.waitForSelector(".si");
            looksRight(desk, "desk-sheet");

            signIn(phone, "role=federation&sub=f8");
            phone.page.navigate(Running.ADDRESS + "/desk/?#/" + ROSTER);
            phone.page.waitForSelector("table.ro");
            looksRight(phone, "desk-roster");
            phone.fill("q", "𠮷");
            phone.page.keyboard().press("Enter");
            phone.page.waitForSelector("table.ro tbody tr:only-child");
            assertEquals(-1, phone.page.url().indexOf("%"));
            phone.page.navigate(Running.ADDRESS + "/desk/?#/audit?person=f9");
            phone.page.waitForSelector("#filter");
            assertTrue(phone.text("tbody tr").contains("准备材料、座位、餐食"), phone.text("tbody tr"));
            assertTrue(phone.text("tbody").contains("打电话通知变动"));
            looksRight(phone, "desk-audit");
            desk.page.navigate(Running.ADDRESS + "/desk/?#/audit");
            desk.page.waitForSelector("#filter");
            looksRight(desk, "desk-audit");
        }
    }

    @Test
    void aRosterWithChildrenIsReleasedByAColleagueOnHerPhoneAndThenTaken() {
        Caller.bringIn("kids", 6);
        assertTrue(Caller.postForm("/api/signups", "activity=kids&name=" + encoded("林小满") + "&phone=13912345688&adults=1&children=1&consent=yes&key=kids",
                "application/json").statusCode() < 300);
        try (var desk = new Visit(1280, true); var phone = new Visit(390, true)) {
            signIn(desk, "role=federation&sub=k1&name=" + encoded("李女士"));
            desk.page.navigate(Running.ADDRESS + "/desk/?#/activities/kids/roster");
            desk.page.waitForSelector("#ask");
            assertEquals(0, desk.page.locator("#take").count());
            press(desk, "#purpose-kit", "Space");
            looksRight(desk, "desk-roster-hold");
            press(desk, "#ask button", "Enter");
            desk.page.waitForSelector("[role=status]:has-text('等另一位放行')");

            signIn(phone, "role=federation&sub=k2&name=" + encoded("王女士"));
            phone.page.navigate(Running.ADDRESS + "/desk/?#/today");
            phone.page.waitForSelector(".todo a:has-text('李女士')");
            looksRight(phone, "desk-today-release");
            phone.page.locator(".todo a:has-text('李女士')").click();
            phone.page.waitForSelector("form:has(input[name=request]) button");
            looksRight(phone, "desk-roster-release");
            press(phone, "form:has(input[name=request]) button", "Enter");
            phone.page.waitForSelector("[role=status]:has-text('放行了')");

            desk.page.reload();
            desk.page.waitForSelector(".tk > summary");
            press(desk, ".tk > summary", "Enter");
            looksRight(desk, "desk-roster-released");
            Download file = desk.page.waitForDownload(() -> press(desk, "#take button[formaction$='roster.csv']", "Enter"));
            assertTrue(file.suggestedFilename().startsWith("名单-kids-"), file.suggestedFilename());
        }
    }

    /** No rule of axe broken, nothing wider than the screen, no complaint of the browser. */
    private static void looksRight(Visit visit, String name) {
        visit.picture(name);
        assertEquals(List.of(), Axe.violations(visit.page), name);
        assertEquals(0, visit.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"), name);
        assertEquals(List.of(), visit.complaints(), name);
    }

    private static void press(Visit visit, String selector, String key) {
        visit.page.locator(selector).focus();
        visit.page.keyboard().press(key);
    }

    private static void signUp(String name, String phone) {
        String form = "activity=rosters&name=" + encoded(name) + "&phone=" + phone + "&adults=2&needs=sign&consent=yes&key=" + phone;
        assertTrue(Caller.postForm("/api/signups", form, "application/json").statusCode() < 300);
    }

    private static void signIn(Visit visit, String claims) {
        String token = Caller.get("/local/token?" + claims).body().strip();
        visit.open("/desk/");
        visit.page.evaluate("token => sessionStorage.setItem('session', JSON.stringify({access: token, id: token}))", token);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
