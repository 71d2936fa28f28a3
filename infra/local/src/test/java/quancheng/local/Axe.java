package quancheng.local;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds on a page, by rule, with the markup concerned. No page has frames, so it looks in the page itself: the usual way opens another one each time. */
final class Axe {

    private Axe() {
    }

    static List<String> violations(Page page) {
        return new AxeBuilder(page).setLegacyMode(true).analyze().getViolations().stream()
                .map(rule -> rule.getId() + " " + rule.getNodes().stream().map(node -> node.getHtml()).toList()).toList();
    }
}
