package quancheng.local;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The browser of this machine, started once; where there is none, its tests are skipped and one loud line says so. */
final class Chromium {

    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private static final Optional<Browser> BROWSER = executable().map(Chromium::launch);

    private Chromium() {
    }

    /** A visitor of her own: nothing remembered, as wide as said, with JavaScript or without; pages do not glide for her. */
    static BrowserContext visitor(int width, boolean javascript) {
        Assumptions.assumeTrue(BROWSER.isPresent(), "no browser on this machine");
        return BROWSER.get().newContext(new Browser.NewContextOptions().setBaseURL(Running.ADDRESS).setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai").setViewportSize(width, width < 600 ? 844 : 900).setJavaScriptEnabled(javascript)
                .setReducedMotion(ReducedMotion.REDUCE));
    }

    /** A browser of its own, whose camera shows this film (Y4M) for ever; it is the caller's to close. */
    static Browser filming(Path film) {
        Assumptions.assumeTrue(BROWSER.isPresent(), "no browser on this machine");
        var flags = new ArrayList<>(FLAGS);
        flags.addAll(List.of("--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream", "--use-file-for-fake-video-capture=" + film));
        return BROWSER.get().browserType().launch(new LaunchOptions().setExecutablePath(executable().orElseThrow()).setArgs(flags));
    }

    private static Optional<Path> executable() {
        Optional<Path> found = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of).filter(Files::isExecutable).findFirst();
        if (found.isEmpty()) {
            System.err.println("!!! NO BROWSER HERE: the journeys in a browser and the accessibility checks are SKIPPED, not passed !!!");
        }
        return found;
    }

    private static Browser launch(Path executable) {
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright.chromium().launch(new LaunchOptions().setExecutablePath(executable).setArgs(FLAGS));
    }
}
