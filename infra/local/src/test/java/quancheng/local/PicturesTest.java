package quancheng.local;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Makes the pictures beside the README anew, and nothing else:
 * {@code mvn test -pl infra/local -am -Dtest=PicturesTest -Dpictures=pictures -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
class PicturesTest {

    private static final Path FOLDER = Path.of(System.getProperty("pictures", "target/pictures"));

    private static final Map<String, String> PAGES = Map.of("home", "/", "list", "/activities/", "activity", "/activities/a05/",
            "poster", "/activities/a05/poster/", "my", "/my/", "english", "/en/", "map", "/map/");

    @Test
    void ofEveryMainPageOnAPhoneAndOnADesk() {
        for (int width : new int[] {390, 1280}) {
            try (var visit = new Visit(width, true)) {
                PAGES.forEach((name, path) -> {
                    visit.open(path);
                    take(visit, name + "-" + width);
                });
            }
        }
    }

    @Test
    void inTheDarkAndInLargeText() {
        for (int width : new int[] {390, 1280}) {
            try (var visit = new Visit(width, true)) {
                visit.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                for (String name : new String[] {"home", "activity"}) {
                    visit.open(PAGES.get(name));
                    take(visit, name + "-" + width + "-dark");
                }
            }
        }
        try (var visit = new Visit(390, true)) {
            for (String name : new String[] {"home", "activity"}) {
                visit.open(PAGES.get(name));
                visit.choose("z2");
                take(visit, name + "-390-large");
                visit.choose("z3");
                take(visit, name + "-390-largest");
                visit.choose("z1");
            }
        }
    }

    @Test
    void ofAnAnswerAndOfAMistake() {
        for (int width : new int[] {390, 1280}) {
            try (var visit = new Visit(width, true)) {
                visit.open("/activities/a05/");
                visit.fill("name", "林小满");
                visit.fill("phone", "138123");
                visit.send("form[action='/api/signups']");
                take(visit, "error-" + width);
                visit.fill("phone", "1381234" + (5000 + width));
                visit.choose("consent-yes");
                visit.send("form[action='/api/signups']");
                take(visit, "answer-" + width);
            }
        }
    }

    /** What is to be seen before she scrolls. */
    private static void take(Visit visit, String name) {
        visit.page.waitForTimeout(300);
        visit.page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}
