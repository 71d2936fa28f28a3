package quancheng.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An officer at the desk, who works with the keyboard alone. */
final class Moderator implements AutoCloseable {

    final Visit visit;
    private final Set<String> seen = new HashSet<>();

    /** @param subject who she is */
    Moderator(int width, String subject) {
        visit = new Visit(width, true);
        String token = Caller.get("/local/token?role=moderator&sub=" + subject).body().strip();
        visit.open("/desk/");
        visit.page.evaluate("token => sessionStorage.setItem('session', JSON.stringify({access: token, id: token}))", token);
    }

    /** From the queue to the post. */
    void look(String id) {
        visit.open("/desk/?#/posts");
        String link = "main a[href='#/posts/" + id + "']";
        visit.page.waitForSelector(link);
        looked("moderation-queue");
        visit.all(link).first().focus();
        visit.page.keyboard().press("Enter");
        visit.page.waitForSelector("#decide");
        looked("moderation-post");
    }

    void sendBack(String id, String reason, String words) {
        look(id);
        press("button[value=ask-changes]");
        visit.page.waitForSelector("#reason-e");
        looked("moderation-reason");
        visit.all("#reason-" + reason).focus();
        visit.page.keyboard().press("Space");
        visit.all("#text").focus();
        visit.page.keyboard().type(words);
        press("button[value=ask-changes]");
        visit.page.waitForSelector("main [role=status]");
        looked("moderation-sent-back");
    }

    void approve(String id) {
        look(id);
        press("button[value=approve]");
        visit.page.waitForSelector("main [role=status]");
        looked("moderation-approved");
    }

    private void press(String button) {
        visit.all("#decide " + button).focus();
        visit.page.keyboard().press("Enter");
    }

    /** Each view once. */
    private void looked(String what) {
        if (!seen.add(what)) {
            return;
        }
        assertEquals(List.of(), Axe.violations(visit.page), what);
        visit.picture(what);
    }

    @Override
    public void close() {
        assertEquals(List.of(), visit.complaints());
        visit.close();
    }
}
