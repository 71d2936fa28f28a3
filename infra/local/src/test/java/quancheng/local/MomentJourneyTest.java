package quancheng.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form that looks made by a program is asked for a moment: with script it goes on by itself, without she waits and presses once. */
class MomentJourneyTest {

    private static final AtomicInteger PHONES = new AtomicInteger(3000);
    private static final String SIGN_UP = "form[action='/api/signups']";

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void withScriptTheFormGoesOnByItself(int width) {
        try (var visit = new Visit(width, true)) {
            trapped(visit);
            visit.page.waitForSelector("strong.cd");
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void withoutScriptSheWaitsAsLongAsItSaysAndPresses() {
        try (var visit = new Visit(390, false)) {
            trapped(visit);
            assertTrue(visit.text("#moment").contains("请等 10 秒"), visit.text("main"));
            visit.picture("moment");
            visit.send("#moment");
            assertTrue(visit.text("#moment").matches("(?s).*请等 ([1-9]|10) 秒.*"), "too early, and her time runs on: " + visit.text("#moment"));
            visit.page.waitForTimeout(10_000);
            visit.send("#moment");
            assertEquals(1, visit.all("strong.cd").count(), visit.text("main"));
        }
    }

    /** Its script is kept back, so that there is something to look at. */
    @Test
    void thePageIsForEverybody() {
        try (var visit = new Visit(390, true)) {
            visit.page.route("**/assets/moment-*.js", route -> route.abort());
            trapped(visit);
            assertEquals(List.of(), new AxeBuilder(visit.page).analyze().getViolations().stream()
                    .map(rule -> rule.getId() + " " + rule.getNodes().stream().map(node -> node.getHtml()).toList()).toList());
            assertEquals("polite", visit.all("#solving").getAttribute("aria-live"));
        }
    }

    private static void trapped(Visit visit) {
        visit.open("/activities/a38/");
        visit.fill("name", "林小满");
        visit.fill("phone", "1390534" + PHONES.incrementAndGet());
        visit.choose("consent-yes");
        visit.all(SIGN_UP + " [name=website]").fill("https://example.org");
        visit.send(SIGN_UP);
    }
}
