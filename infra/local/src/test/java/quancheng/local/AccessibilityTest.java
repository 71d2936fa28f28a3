package quancheng.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** axe over every kind of page, light on a phone and dark on a desk: no violation. The English tree has the same parts. */
class AccessibilityTest {

    private static final List<Visit> VISITS = new ArrayList<>();

    @BeforeAll
    static void aPhoneAndADeskByNight() {
        VISITS.addAll(List.of(new Visit(390, true), new Visit(1280, true)));
        VISITS.getLast().page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    }

    @AfterAll
    static void close() {
        VISITS.forEach(Visit::close);
    }

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
        for (var visit : VISITS) {
            visit.open(path);
            assertEquals(List.of(), Axe.violations(visit.page));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void noViolationOnWhatFunctionsAnswer() {
        try (var visit = new Visit(390, true)) {
            visit.open("/activities/a45/");
            visit.send("form[action='/api/signups']");
            assertEquals(List.of(), Axe.violations(visit.page));
            visit.fill("name", "林小满");
            visit.fill("phone", "13905312001");
            visit.choose("consent-yes");
            visit.send("form[action='/api/signups']");
            assertEquals(List.of(), Axe.violations(visit.page));
            String code = visit.text("strong.cd");
            visit.open("/my/");
            visit.fill("code", code);
            visit.fill("last4", "2001");
            visit.send("#find");
            assertEquals(List.of(), Axe.violations(visit.page));
        }
    }

    @Test
    void axeSeesAPictureWithoutWords() {
        try (var visit = new Visit(390, true)) {
            visit.open("/");
            visit.page.locator("main").evaluate("main => main.append(document.createElement('img'))");
            assertFalse(Axe.violations(visit.page).isEmpty());
        }
    }
}
