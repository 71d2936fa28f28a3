package quancheng.local;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One visitor's window: what she does in it, what it complained of, and with {@code -Dscreenshots} pictures of it under {@code target/screenshots}. */
final class Visit implements AutoCloseable {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final boolean TAKEN = System.getProperty("screenshots") != null;

    private static final int READING_MILLIS = 2_000;

    private final BrowserContext context;
    private final String name;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    final Page page;

    Visit(int width, boolean javascript) {
        context = Chromium.visitor(width, javascript);
        name = width + (javascript ? "" : "-nojs");
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("the server responded with a status of")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** Errors of scripts and breaches of the content policy; a 4xx that is the right answer is none. */
    List<String> complaints() {
        return complaints;
    }

    void open(String path) {
        page.navigate(path);
    }

    void follow(String path) {
        page.locator("a[href='" + path + "']:visible").first().click();
        page.waitForURL("**" + path);
    }

    void fill(String field, String value) {
        page.locator("#" + field).fill(value);
    }

    /** Boxes and radio buttons may lie under their label. */
    void choose(String id) {
        page.locator("label[for='" + id + "']").click();
    }

    void send(String form) {
        read(form);
        page.locator(form + " button[type=submit]").click();
    }

    /** A form that says when it was shown is not answered faster than it is read: she waits for what is left of that. */
    void read(String form) {
        Locator shown = page.locator(form + " [name=at]");
        if (shown.count() > 0) {
            long at = Long.parseLong(shown.first().inputValue().split("\\.")[0]);
            page.waitForTimeout(Math.max(0, at + READING_MILLIS - System.currentTimeMillis()));
        }
    }

    String text(String selector) {
        return page.locator(selector).first().textContent();
    }

    String value(String field) {
        return page.locator("#" + field).inputValue();
    }

    Locator all(String selector) {
        return page.locator(selector);
    }

    void picture(String what) {
        if (TAKEN) {
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(what + "-" + name + ".png")).setFullPage(true));
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
