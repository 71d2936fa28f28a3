package quancheng.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A citizen finds an activity, signs up after a few mistakes, finds her signup again, changes it and gives it back. */
class BrowserJourneyTest {

    /** A course for families: children welcome, parties up to four. */
    private static final String PAGE = "/activities/a38/";

    private static final AtomicInteger PHONES = new AtomicInteger(1000);

    @ParameterizedTest
    @CsvSource({"390, true", "390, false", "1280, true", "1280, false"})
    void fromTheHomePageToASignupAndBack(int width, boolean javascript) {
        String last4 = String.valueOf(PHONES.incrementAndGet());
        try (var visit = new Visit(width, javascript)) {
            find(visit);
            makeMistakes(visit);
            String code = signUp(visit, "1390531" + last4);
            findAgain(visit, code, last4);
            change(visit);
            giveBack(visit);
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void anActivityIsFoundByThemeByDistrictAndByDay() {
        try (var visit = new Visit(390, false)) {
            for (String kind : List.of("theme/rights", "district/tianqiao", "day/")) {
                visit.open("/activities/");
                visit.all("main details > summary").first().click();
                visit.all("main a[href^='/activities/" + kind + "']:visible").first().click();
                assertTrue(visit.all("main [data-id] a, main a[href^='/activities/a']").count() > 0, kind);
            }
        }
    }

    @Test
    void theSignedLinkOpensTheSignup() {
        var answer = Caller.postForm("/api/signups", Caller.form("a29", "13905310001", 2), "application/json");
        try (var visit = new Visit(390, true)) {
            visit.open(Caller.value(answer.body(), "manage").replaceFirst("^https?://[^/]+", ""));
            visit.page.waitForURL("**/api/signups/find");
            assertEquals(1, visit.all("#change").count());
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void theListIsSearchedAsYouTypeInPinyinToo() {
        try (var visit = new Visit(390, true)) {
            visit.open("/activities/");
            visit.fill("q", "zharan");
            // Other tests bring in activities of the same name, so not how many are found, but which.
            visit.page.waitForCondition(() -> visit.all("[data-id=a05]:visible").count() == 0);
            assertEquals(1, visit.all("[data-id=a45]:visible").count());
            visit.picture("search");
            assertEquals(List.of(), visit.complaints());
        }
    }

    private static void find(Visit visit) {
        visit.open("/");
        visit.picture("home");
        visit.follow("/activities/");
        visit.picture("list");
        visit.all("main details > summary").first().click();
        visit.follow("/activities/theme/rights/");
        visit.follow(PAGE);
        visit.picture("activity");
    }

    private static void makeMistakes(Visit visit) {
        visit.fill("name", "欧阳·阿依𠮷");
        visit.fill("phone", "12345");
        visit.choose("adults-2");
        visit.send("form[action='/api/signups']");
        visit.picture("mistakes");
        assertEquals(1, visit.all("#phone-e").count());
        assertEquals(1, visit.all("#consent-e").count());
        assertEquals(0, visit.all("#name-e").count());
        assertEquals("欧阳·阿依𠮷", visit.value("name"));
        assertEquals("12345", visit.value("phone"));
        assertTrue(visit.all("#adults-2").isChecked());
    }

    private static String signUp(Visit visit, String phone) {
        visit.fill("phone", phone);
        visit.choose("consent-yes");
        visit.send("form[action='/api/signups']");
        visit.picture("confirmed");
        return visit.text("strong.cd");
    }

    private static void findAgain(Visit visit, String code, String last4) {
        visit.open("/my/");
        visit.picture("find");
        visit.fill("code", code.toLowerCase());
        visit.fill("last4", "0000");
        visit.send("#find");
        assertEquals(1, visit.all("#code-e").count());
        visit.fill("last4", last4);
        visit.send("#find");
        visit.picture("mine");
    }

    private static void change(Visit visit) {
        visit.choose("adults-1");
        visit.send("#change");
        visit.picture("changed");
        assertTrue(visit.all("#adults-1").isChecked());
        assertEquals(1, visit.all("[role=status]").count());
    }

    private static void giveBack(Visit visit) {
        String cancel = "details.cx:has(form[action$='/cancel'])";
        visit.all(cancel + " > summary").click();
        visit.send(cancel);
        visit.picture("cancelled");
        assertEquals(0, visit.all(cancel).count());
    }
}
