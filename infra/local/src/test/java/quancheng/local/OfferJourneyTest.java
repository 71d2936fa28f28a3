package quancheng.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quancheng.local.Caller.soon;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A post on its way: offered in steps with a few mistakes, sent back, mended, let out by an officer, answered by a mother, her answer answered, filled. */
class OfferJourneyTest {

    private static final AtomicInteger PHONES = new AtomicInteger(7000);

    @ParameterizedTest
    @CsvSource({"390, false", "1280, true"})
    void fromTheFirstStepToFilled(int width, boolean javascript) {
        String last4 = String.valueOf(PHONES.incrementAndGet());
        try (var employer = new Visit(width, javascript); var mother = new Visit(width, javascript); var officer = new Moderator(width, "m1")) {
            String link = offered(employer, "后厨帮工" + last4, javascript);
            String id = link.replaceAll(".*#t=|\\..*", "");
            officer.sendBack(id, "R06", "写清几点下班");
            mended(employer, link, "午市帮工" + last4, javascript);
            officer.approve(id);
            soon("/posts/" + id + "/", page -> page.contains("午市帮工" + last4));

            String status = answered(mother, id, "1390532" + last4, javascript);
            open(employer, link, javascript);
            checked(employer, javascript);
            assertEquals("王女士", employer.text(".ap h3"));
            assertTrue(employer.text(".ap .dl").contains("139 0532 " + last4));
            employer.all(".ap details.cx > summary").click();
            employer.choose("a1-interview");
            employer.send(".ap");
            assertEquals(1, employer.all("[role=status]").count());

            open(mother, status, javascript);
            mother.fill("last4", last4);
            mother.send("#find");
            checked(mother, javascript);
            assertEquals("约了见面", mother.text("main .t"));
            corrected(mother, javascript);
            open(employer, link, javascript);
            assertTrue(employer.text(".ap .dl").contains("周三下午可以面谈"));

            employer.all(".acts summary:has-text('招满了')").click();
            employer.send(".acts details[open]");
            assertEquals("招满了", employer.text("main .t"));
            employer.picture("offer-filled");
            soon("/posts/" + id + "/", page -> page.contains("招满"));
            assertEquals(List.of(), employer.complaints());
            assertEquals(List.of(), mother.complaints());
        }
    }

    /** She looks at all that is kept of her, and puts a word right. */
    private static void corrected(Visit visit, boolean javascript) {
        visit.all("#data > summary").click();
        assertTrue(visit.text("#data .dl").contains("王女士"));
        visit.fill("message", "周三下午可以面谈");
        checked(visit, javascript);
        visit.send("#apply");
        assertTrue(visit.text("[role=status]").contains("改好了"));
        checked(visit, javascript);
        visit.picture("apply-corrected");
    }

    private static String offered(Visit visit, String title, boolean javascript) {
        Map<String, String> fields = Hiring.fields(title);
        visit.open("/posts/new/");
        checked(visit, javascript);
        visit.picture("offer-employer");
        for (int step = 1; step <= 5; step++) {
            fill(visit, fields);
            if (step == 2) {
                mistake(visit, javascript);
            }
            visit.all("#offer .cta button[value=next]").click();
            checked(visit, javascript);
            visit.picture("offer-" + (step + 1));
        }
        assertEquals(0, visit.all(".es").count(), () -> visit.text(".es"));
        visit.send("form.send");
        checked(visit, javascript);
        visit.picture("offer-submitted");
        return visit.text(".kp a");
    }

    /** She reads what to mend, mends it, and hands it in again by the same link. */
    private static void mended(Visit visit, String link, String title, boolean javascript) {
        open(visit, link, javascript);
        assertEquals("写清几点下班", visit.text("blockquote"));
        checked(visit, javascript);
        visit.picture("offer-sent-back");
        visit.send("form[action$='/api/posts/manage/edit']");
        visit.all("section form:has(input[name=step][value=work]) button").click();
        visit.fill("title", title);
        while (visit.all("form.send").count() == 0) {
            visit.all("#offer .cta button[value=next]").click();
        }
        visit.send("form.send");
        checked(visit, javascript);
    }

    private static void mistake(Visit visit, boolean javascript) {
        visit.fill("requirements", "限女性");
        visit.all("#offer .cta button[value=next]").click();
        assertEquals("限女性", visit.value("requirements"));
        assertEquals(1, visit.all(".ll li").count());
        assertEquals(1, visit.all("#requirements-e").count());
        checked(visit, javascript);
        visit.picture("offer-mistake");
        visit.fill("requirements", "");
    }

    /** Whatever of the employer's answers this page asks for. */
    private static void fill(Visit visit, Map<String, String> fields) {
        fields.forEach((field, value) -> {
            Locator input = visit.all("[name='" + field + "']:visible, input[name='" + field + "'][type=radio], input[name='" + field + "'][type=checkbox]").first();
            if (visit.all("[name='" + field + "']").count() == 0) {
                return;
            }
            String kind = (String) input.evaluate("it => it.tagName == 'SELECT' ? 'select' : it.type");
            switch (kind) {
                case "select" -> input.selectOption(value);
                case "radio", "checkbox" -> {
                    if (!visit.all("#" + field + "-" + value).isChecked()) {
                        visit.choose(field + "-" + value);
                    }
                }
                default -> input.fill(value);
            }
        });
    }

    private static String answered(Visit visit, String id, String phone, boolean javascript) {
        visit.open("/posts/" + id + "/");
        visit.choose("preset-between");
        visit.send("#apply");
        assertEquals(1, visit.all("#consent-e").count());
        visit.picture("apply-mistakes");
        checked(visit, javascript);
        visit.fill("name", "王女士");
        visit.fill("phone", phone);
        visit.choose("share-yes");
        visit.choose("contactTime-noon");
        visit.choose("consent-yes");
        visit.send("#apply");
        checked(visit, javascript);
        visit.picture("apply-check");
        assertTrue(visit.text(".fit").contains("100%"), visit.text(".fit"));
        visit.read("form.send");
        visit.all("form.send .cta button[value=send]").click();
        checked(visit, javascript);
        visit.picture("apply-received");
        return visit.text(".kp a");
    }

    /** By script the link opens by itself, or but for the digits; without, it is pasted. */
    private static void open(Visit visit, String link, boolean javascript) {
        visit.open(link.replaceFirst("^https?://[^/]+", ""));
        if (!javascript) {
            visit.fill("token", link);
        }
        if (!link.contains("/status/")) {
            if (!javascript) {
                visit.send("#find");
            }
            visit.page.waitForSelector(".fh");
        }
    }

    /** axe needs script to look. */
    private static void checked(Visit visit, boolean javascript) {
        if (javascript) {
            assertEquals(List.of(), Axe.violations(visit.page), visit.page.url());
        }
    }
}
