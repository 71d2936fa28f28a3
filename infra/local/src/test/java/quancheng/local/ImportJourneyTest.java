package quancheng.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import quancheng.store.activities.Activity;

/** A programme file goes in at the desk: its problems first, then what it would do, then the public page follows. */
class ImportJourneyTest {

    @Test
    void aFileIsMendedLookedAtImportedAndPublic() {
        String right = file("desk-file");
        try (var desk = new Visit(1280, true); var phone = new Visit(390, true)) {
            signIn(desk);
            signIn(phone);
            looksRight(phone, "desk-import");
            choose(desk, right.replace(",20,true,3,", ",三十六,true,3,"));
            desk.page.waitForSelector(".e1");
            assertTrue(desk.text(".tb tbody tr").contains("三十六"), desk.text(".tb tbody tr"));
            looksRight(desk, "desk-import-wrong");
            choose(desk, right);
            desk.page.waitForSelector("#bring-in");
            looksRight(desk, "desk-import-plan");
            assertEquals(404, Caller.get("/activities/desk-file/").statusCode());
            desk.page.locator("#bring-in button").focus();
            desk.page.keyboard().press("Enter");
            desk.page.waitForSelector(".st3 li:nth-child(3).on");
            Caller.soon("/activities/desk-file/", page -> page.contains("<h1"));
            looksRight(desk, "desk-import-done");
        }
    }

    private static void choose(Visit desk, String csv) {
        desk.all("#file").setInputFiles(new FilePayload("三月.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        desk.send("#choose");
    }

    private static String file(String id) {
        LocalDate today = LocalDate.now(Activity.ZONE);
        List<String> lines = Programme.csv(today.plusDays(14), today).lines().toList();
        return lines.getFirst() + "\n" + lines.stream().filter(line -> line.startsWith("a45,")).findFirst().orElseThrow().replaceFirst("^a45", id) + "\n";
    }

    private static void signIn(Visit visit) {
        visit.open("/desk/");
        visit.page.evaluate("token => sessionStorage.setItem('session', JSON.stringify({access: token, id: token}))", Caller.token("federation"));
        visit.page.navigate(Running.ADDRESS + "/desk/?#/programme");
        visit.page.waitForSelector("#choose");
    }

    /** No rule of axe broken, nothing wider than the screen, no complaint of the browser. */
    private static void looksRight(Visit visit, String name) {
        visit.picture(name);
        assertEquals(List.of(), Axe.violations(visit.page), name);
        assertEquals(0, visit.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"), name);
        assertEquals(List.of(), visit.complaints(), name);
    }
}
