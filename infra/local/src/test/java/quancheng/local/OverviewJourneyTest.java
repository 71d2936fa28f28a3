package quancheng.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The day and the overview, on an office screen and on a phone: charts with their tables, and nothing that only a colour says. */
class OverviewJourneyTest {

    @Test
    void theDayAndTheOverviewAreForEverybody() {
        Caller.bringIn("overview", 20);
        for (int n = 0; n < 9; n++) {
            assertTrue(Caller.postForm("/api/signups", Caller.form("overview", "1371234560" + n, 2), "application/json").statusCode() < 300);
        }
        for (int width : List.of(1280, 390)) {
            try (var visit = new Visit(width, true)) {
                visit.open("/desk/");
                visit.page.evaluate("token => sessionStorage.setItem('session', JSON.stringify({access: token, id: token}))", Caller.token("federation"));
                visit.page.navigate(Running.ADDRESS + "/desk/?");
                visit.page.waitForSelector("#shows");
                assertTrue(visit.page.url().endsWith("#/today"), visit.page.url());
                looksRight(visit, "desk-today");
                visit.page.navigate(Running.ADDRESS + "/desk/?#/overview");
                visit.page.waitForSelector("#each");
                visit.page.locator("main details summary").focus();
                visit.page.keyboard().press("Enter");
                assertEquals(visit.all("svg.cht").count(), visit.all("section[aria-labelledby=days] table:visible").count());
                looksRight(visit, "desk-overview");
            }
        }
    }

    private static void looksRight(Visit visit, String name) {
        visit.picture(name);
        assertEquals(List.of(), Axe.violations(visit.page), name);
        assertEquals(0, visit.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"), name);
        assertEquals(List.of(), visit.complaints(), name);
    }
}
