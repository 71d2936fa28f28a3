package quancheng.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody at the door of an activity, with a phone, and for a while without a network. */
class DoorJourneyTest {

    private static final String UNSENT = "() => Object.keys(localStorage).filter(key => key.startsWith('door:'))"
            + ".reduce((sum, key) => sum + JSON.parse(localStorage[key]).queue.length, 0)";

    @ParameterizedTest
    @CsvSource({"390, door390", "1280, door1280"})
    void withoutANetworkCheckInGoesOnAndIsSentOnceWhenItReturns(int width, String activity) {
        Caller.bringIn(activity, 40);
        String first = signUp(activity, "13900007001");
        signUp(activity, "13900007002");
        String late = signUp(activity, "13900007003");
        try (var visit = new Visit(width, true)) {
            List<String> batches = new ArrayList<>();
            visit.page.onRequest(request -> {
                if (request.url().endsWith("/door/batch")) {
                    batches.add(request.postData());
                }
            });
            open(visit.page, activity);
            type(visit.page, first);
            shows(visit.page, ".dr.ok", "到了");
            sent(visit.page);
            visit.page.waitForCondition(() -> (boolean) visit.page.evaluate("() => navigator.serviceWorker.ready.then(it => it.active.state === 'activated')"));

            visit.page.context().setOffline(true);
            type(visit.page, first.toLowerCase());
            shows(visit.page, ".dr.d1", "已到");
            type(visit.page, "7002");
            shows(visit.page, ".dr.ok", "尾号 7002");
            visit.page.locator("#door-net", with("1 个还没送出")).waitFor();
            type(visit.page, "0000");
            shows(visit.page, ".dr.e1", "名单上没有");
            walkIn(visit.page, "3");
            visit.page.locator("#door-net", with("2 个还没送出")).waitFor();
            assertEquals("5", visit.text("#door-came"));
            visit.picture("door-offline");
            assertEquals(List.of(), Axe.violations(visit.page));

            visit.page.reload();
            visit.page.locator("#door-net", with("2 个还没送出")).waitFor();
            assertEquals("5", visit.text("#door-came"));
            type(visit.page, late);
            visit.page.locator("#door-net", with("3 个还没送出")).waitFor();
            assertEquals(1, inside(activity), "nothing has left the phone");

            visit.page.context().setOffline(false);
            sent(visit.page);
            assertEquals(6, inside(activity));
            assertEquals("6", visit.text("#door-came"));
            visit.page.locator("#door-net:empty").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            for (String batch : List.copyOf(batches)) {
                String answer = Caller.deskForm("/api/desk/activities/" + activity + "/door/batch", "federation", "f1", "application/x-www-form-urlencoded",
                        batch.getBytes(StandardCharsets.UTF_8)).body();
                assertFalse(answer.contains("unreadable") || answer.contains("busy"), answer);
            }
            assertEquals(6, inside(activity), "sent again, it does no harm");
            assertEquals(List.of(), visit.complaints().stream().filter(text -> !text.contains("ERR_INTERNET_DISCONNECTED")).toList());
        }
    }

    @Test
    void theKeyboardAloneKeepsADoor() {
        Caller.bringIn("doorkeys", 40);
        signUp("doorkeys", "13900018888");
        signUp("doorkeys", "13900028888");
        try (var visit = new Visit(390, true)) {
            open(visit.page, "doorkeys");
            assertEquals(List.of(), Axe.violations(visit.page));
            type(visit.page, "8888");
            shows(visit.page, ".dr.w1", "有 2 位对得上");
            assertEquals(List.of(), Axe.violations(visit.page));
            visit.page.keyboard().press("Enter");
            shows(visit.page, ".dr.ok", "到了");
            sent(visit.page);
            assertEquals(1, inside("doorkeys"));
            until(visit.page, "Tab", "撤销");
            visit.page.keyboard().press("Enter");
            shows(visit.page, ".dr.d1", "撤销了");
            sent(visit.page);
            assertEquals(0, inside("doorkeys"));
            until(visit.page, "Tab", "全部名单");
            visit.page.keyboard().press("Enter");
            until(visit.page, "Tab", "签到");
            visit.page.keyboard().press("Enter");
            shows(visit.page, ".dr.ok", "到了");
            assertEquals(List.of(), Axe.violations(visit.page));
            sent(visit.page);
            assertEquals(1, inside("doorkeys"));
        }
    }

    @Test
    void whenSheSignsOutNoNameStaysOnThePhone() {
        Caller.bringIn("doorout", 40);
        signUp("doorout", "13900009001");
        try (var visit = new Visit(390, true)) {
            open(visit.page, "doorout");
            assertTrue(stored(visit.page).contains("张三"));
            visit.page.context().setOffline(true);
            type(visit.page, "9001");
            visit.page.locator("#door-net", with("1 个还没送出")).waitFor();
            visit.page.context().setOffline(false);
            visit.page.route("**/door/batch", route -> route.abort());
            visit.page.locator("#signout").click();
            visit.page.locator("[data-do=signin]").first().waitFor();
            visit.page.waitForCondition(() -> !stored(visit.page).contains("张三"));
            assertFalse(stored(visit.page).contains("9001"));
            visit.page.unroute("**/door/batch");
            open(visit.page, "doorout");
            sent(visit.page);
            assertEquals(1, inside("doorout"), "what was not sent yet is sent by who signs in next");
        }
    }

    @Test
    void theCameraReadsTheCodeOfTheConfirmationPage(@TempDir Path folder) throws IOException {
        Caller.bringIn("doorcam", 40);
        String page = Caller.postForm("/api/signups", Caller.form("doorcam", "13900009002", 2), "text/html").body();
        var picture = Pattern.compile("data:image/png;base64,([A-Za-z0-9+/=]+)").matcher(page);
        assertTrue(picture.find());
        try (Browser browser = Chromium.filming(Film.of(Base64.getDecoder().decode(picture.group(1)), folder.resolve("code.y4m")))) {
            Page phone = browser.newPage(new Browser.NewPageOptions().setBaseURL(Running.ADDRESS).setViewportSize(390, 844).setLocale("zh-CN"));
            open(phone, "doorcam");
            phone.locator("#door-scan").click();
            shows(phone, ".dr.ok", "张三 · 2 位");
            assertEquals(List.of(), Axe.violations(phone));
            phone.keyboard().press("Escape");
            phone.locator("#door-camera").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            sent(phone);
            assertEquals(2, inside("doorcam"));
        }
    }

    /** Any camera, or WeChat, reads an address: it opens her ticket, and for who keeps the door the door. */
    @Test
    void anyOtherCameraOpensHerTicketOrTheDoor() {
        Caller.bringIn("doorlink", 40);
        String code = signUp("doorlink", "13900009003");
        try (var visit = new Visit(390, true)) {
            visit.open("/my/#c=" + code.replace("-", ""));
            visit.page.locator("#staff a:visible").waitFor();
            assertEquals(List.of(), Axe.violations(visit.page));
            visit.fill("last4", "9003");
            visit.send("#find");
            visit.page.locator("#change").waitFor();

            open(visit.page, "doorlink");
            visit.open("/my/#c=" + code.replace("-", ""));
            visit.page.locator("#staff a").click();
            visit.page.locator("#door dd:not(:empty)").first().waitFor();
            assertEquals(code.replace("-", ""), visit.value("door-code"));
            visit.send("#door-form");
            shows(visit.page, ".dr.ok", "到了");
            sent(visit.page);
            assertEquals(1, inside("doorlink"));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void onlyTheDeskMayAskForTheCamera() {
        assertTrue(Caller.get("/desk/").headers().firstValue("permissions-policy").orElseThrow().contains("camera=(self)"));
        assertTrue(Caller.get("/").headers().firstValue("permissions-policy").orElseThrow().contains("camera=()"));
    }

    private static String signUp(String activity, String phone) {
        return Caller.value(Caller.postForm("/api/signups", Caller.form(activity, phone, 1), "application/json").body(), "code");
    }

    private static void open(Page page, String activity) {
        String token = Caller.token("door&sub=d1&activities=" + activity);
        page.navigate("/desk/");
        page.evaluate("token => sessionStorage.setItem('session', JSON.stringify({access: token, id: token}))", token);
        page.navigate("/desk/?at=" + activity + "#/activities/" + activity + "/door");
        page.locator("#door dd:not(:empty)").first().waitFor();
    }

    private static void type(Page page, String code) {
        page.locator("#door-code").focus();
        page.keyboard().type(code);
        page.keyboard().press("Enter");
    }

    private static void walkIn(Page page, String people) {
        page.locator("#door details summary").last().click();
        page.locator("#door-people").fill(people);
        page.locator("#door-walkin button").click();
        shows(page, ".dr.ok", "补登了");
    }

    private static void until(Page page, String key, String words) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press(key);
            if (page.evaluate("document.activeElement.textContent").toString().strip().equals(words)) {
                return;
            }
        }
        throw new AssertionError("never at " + words);
    }

    private static void shows(Page page, String selector, String words) {
        page.locator("#door-said " + selector, with(words)).waitFor();
    }

    private static Page.LocatorOptions with(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    /** Waits, a minute at most, until nothing on the phone is unsent. */
    private static void sent(Page page) {
        page.waitForCondition(() -> ((Number) page.evaluate(UNSENT)).intValue() == 0, new Page.WaitForConditionOptions().setTimeout(60_000));
    }

    private static String stored(Page page) {
        return page.evaluate("() => JSON.stringify(localStorage)").toString();
    }

    /** How many people the server says are in. */
    private static int inside(String activity) {
        String sheet = Caller.desk("/api/desk/activities/" + activity + "/door", "federation").body();
        return Pattern.compile("\"people\":(\\d+)").matcher(sheet).results().mapToInt(found -> Integer.parseInt(found.group(1))).sum();
    }
}
