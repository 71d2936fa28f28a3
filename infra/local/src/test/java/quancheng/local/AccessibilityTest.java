package quancheng.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** axe over every kind of page, light on a phone and dark on a desk: no violation. The English tree has the same parts. */
class AccessibilityTest {

    static Stream<String> kindsOfPages() {
        return Stream.of("/", "/activities/", "/activities/theme/family/", "/activities/district/lixia/", "/activities/evening/",
                "/activities/a05/", "/activities/a01/", "/activities/a35/", "/activities/a18/", "/activities/a05/poster/",
                "/my/", "/signup/", "/privacy/", "/accessibility/", "/nowhere/", "/en/", "/en/activities/a05/", "/en/my/",
                "/posts/", "/posts/time/school-run/", "/posts/p01/", "/posts/p02/", "/posts/p01/poster/", "/posts/new/", "/posts/manage/", "/posts/status/", "/en/posts/", "/en/posts/p06/",
                "/projects/", "/projects/w01/", "/projects/w10/", "/projects/status/done/", "/en/projects/c02/");
    }

    @ParameterizedTest
    @MethodSource("kindsOfPages")
    void noViolationOnAPublishedPage(String path) {
        try (var phone = new Visit(390, true); var desk = new Visit(1280, true)) {
            desk.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            for (var visit : List.of(phone, desk)) {
                visit.open(path);
                assertEquals(List.of(), violations(visit.page));
                assertEquals(List.of(), visit.complaints());
            }
        }
    }

    @Test
    void noViolationOnWhatFunctionsAnswer() {
        try (var visit = new Visit(390, true)) {
            visit.open("/activities/a45/");
            visit.send("form[action='/api/signups']");
            assertEquals(List.of(), violations(visit.page));
            visit.fill("name", "林小满");
            visit.fill("phone", "13905312001");
            visit.choose("consent-yes");
            visit.send("form[action='/api/signups']");
            assertEquals(List.of(), violations(visit.page));
            String code = visit.text("strong.cd");
            visit.open("/my/");
            visit.fill("code", code);
            visit.fill("last4", "2001");
            visit.send("#find");
            assertEquals(List.of(), violations(visit.page));
        }
    }

    @Test
    void axeSeesAPictureWithoutWords() {
        try (var visit = new Visit(390, true)) {
            visit.open("/");
            visit.page.locator("main").evaluate("main => main.append(document.createElement('img'))");
            assertFalse(violations(visit.page).isEmpty());
        }
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page).analyze().getViolations().stream()
                .map(rule -> rule.getId() + " " + rule.getNodes().stream().map(node -> node.getHtml()).toList()).toList();
    }
}
