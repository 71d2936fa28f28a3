package quancheng.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quancheng.store.activities.Activity;

/** What officers need beside the queue: an employer looked at, a file looked at before it comes in; in both languages. */
class DeskOfPostsTest {

    @ParameterizedTest
    @CsvSource({"390, '', 93370114YY2410944H, 泉畔手作合作社（示例）", "1280, /en, 91370100YY24160786, 泉行文旅服务有限公司（示例）"})
    void anEmployerIsVerifiedAndAFileIsLookedAtFirst(int width, String language, String code, String name) {
        try (var visit = new Visit(width, true)) {
            String token = Caller.get("/local/token?role=federation&sub=f1").body().strip();
            visit.open(language + "/desk/");
            visit.page.evaluate("token => sessionStorage.setItem('session', JSON.stringify({access: token, id: token}))", token);
            verified(visit, language, code, name);
            broughtIn(visit, language);
            assertEquals(List.of(), visit.complaints());
        }
    }

    private static void verified(Visit visit, String language, String code, String name) {
        visit.open(language + "/desk/?#/employers/" + code);
        visit.page.waitForSelector("#verify");
        visit.fill("name", "短");
        visit.send("#verify");
        visit.page.waitForSelector("#name-e");
        assertEquals("短", visit.value("name"));
        looked(visit, "moderation-employer-wrong");
        visit.fill("name", name);
        visit.choose("level-3");
        visit.choose("facility-bring-child");
        visit.send("#verify");
        visit.page.waitForSelector("main [role=status]");
        assertTrue(visit.all("#level-3").isChecked() && visit.all("#facility-bring-child").isChecked());
        looked(visit, "moderation-employer");
    }

    private static void broughtIn(Visit visit, String language) {
        String rows = Vacancies.csv(LocalDate.now(Activity.ZONE));
        visit.open(language + "/desk/?#/posts/import");
        visit.page.waitForSelector("#choose");
        choose(visit, rows.replace("会使用针线", "限女性"));
        visit.page.waitForSelector("main table");
        assertTrue(visit.text("main table").contains("requirements"));
        looked(visit, "moderation-import-wrong");
        choose(visit, rows);
        visit.page.waitForSelector("#bring-in");
        visit.send("#bring-in");
        visit.page.waitForCondition(() -> visit.all("#bring-in").count() == 0);
        assertEquals(1, visit.all("main [role=status]").count());
        looked(visit, "moderation-import");
    }

    private static void choose(Visit visit, String csv) {
        visit.all("#file").setInputFiles(new FilePayload("posts.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        visit.send("#choose");
    }

    private static void looked(Visit visit, String what) {
        assertEquals(List.of(), Axe.violations(visit.page), what);
        visit.picture(what);
    }
}
