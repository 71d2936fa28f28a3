package quancheng.site;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A browser that shows pages which lie nowhere; where there is none, its tests are skipped and say so. */
final class Screen implements AutoCloseable {

    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    /** Spacing that a page has to bear without losing anything (WCAG 2.2, 1.4.12). */
    private static final String SPACED = "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}";

    private static final String NARROW = """
            document.querySelectorAll('a,button,input:not([type=hidden]),select,summary').values().filter(e => !e.closest('label.vh')).map(e => {
              const label = (e.type === 'checkbox' || e.type === 'radio') && document.querySelector(`label[for="${e.id}"]`);
              const box = (label || e).getBoundingClientRect();
              return {e, box, inText: getComputedStyle(e).display === 'inline'};
            }).filter(({box, inText}) => !inText && box.right > 0 && box.width > 1 && (box.height < 43.9 || box.width < 43.9))
              .map(({e, box}) => `${e.outerHTML.slice(0, 80)} ${box.width}x${box.height}`).toArray()""";

    private final Playwright playwright;
    private final Browser browser;
    private final Page page;

    Screen() {
        var executable = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of).filter(Files::isExecutable).findFirst();
        if (executable.isEmpty()) {
            System.err.println("!!! NO BROWSER HERE: what pages look like is NOT checked !!!");
        }
        Assumptions.assumeTrue(executable.isPresent(), "no browser on this machine");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new LaunchOptions().setExecutablePath(executable.get()).setArgs(FLAGS));
        page = browser.newContext(new Browser.NewContextOptions().setBypassCSP(true).setReducedMotion(ReducedMotion.REDUCE)).newPage();
    }

    Screen show(int width, byte[] html) {
        page.setViewportSize(width, 844);
        page.setContent(new String(html, StandardCharsets.UTF_8));
        return this;
    }

    /** In the part of the page that is its own; the frame around it is looked at on published pages. */
    List<String> violations() {
        return new AxeBuilder(page).setLegacyMode(true).include("main").analyze().getViolations().stream()
                .map(rule -> rule.getId() + " " + rule.getNodes().stream().map(node -> node.getHtml()).toList()).toList();
    }

    /** By how many pixels the page is wider than the window, with the largest text and every letter spaced. */
    int overhang() {
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(SPACED));
        return ((Number) page.evaluate("(document.documentElement.className = 'z3', document.documentElement.scrollWidth - innerWidth)")).intValue();
    }

    /** What a finger would miss: targets under 44 pixels, but for links inside a sentence, what only the keyboard brings into view, and what nothing does. */
    List<?> narrow() {
        return (List<?>) page.evaluate(NARROW);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
