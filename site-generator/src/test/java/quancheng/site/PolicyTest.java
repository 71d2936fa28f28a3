package quancheng.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The policy a page carries names exactly what stands in it: no more, and nothing by hand. */
class PolicyTest {

    private static final Pattern HASH = Pattern.compile("'(sha256-[^']+)'");
    private static final String META = "meta[http-equiv=Content-Security-Policy]";
    private static final SiteConfig APART = new SiteConfig("/women", "https://women.jinan.example", "https://api.jinan.example",
            new SignIn("https://issuer.example/realms/jinan", "desk", "access", "openid"));

    @Test
    void everyPageAllowsItsOwnScriptsAndStylesAndNoOthers() throws Exception {
        for (var page : pages(Samples.CONFIG).entrySet()) {
            Document html = Html.parse(page.getValue());
            assertEquals(inline(html), allowed(html), page.getKey());
        }
    }

    @Test
    void thePolicyComesBeforeAnythingItGoverns() {
        pages(Samples.CONFIG).forEach((path, page) -> {
            Element policy = Html.parse(page).selectFirst(META);
            assertEquals("charset", policy.previousElementSibling().attributes().asList().getFirst().getKey(), path);
        });
    }

    @Test
    void aScriptOfSomebodyElseIsNotAllowed() {
        Document html = Html.parse(pages(Samples.CONFIG).get(""));
        html.body().appendElement("script").append("alert(1)");
        assertNotEquals(inline(html), allowed(html));
    }

    @Test
    void onlyTheDeskAsksTheIssuerAndFormsReachTheApiWhereItIsApart() {
        pages(APART).forEach((path, page) -> {
            String policy = Html.parse(page).selectFirst(META).attr("content");
            assertTrue(policy.contains("form-action 'self' https://api.jinan.example;"), path);
            assertEquals(path.endsWith("desk/"), policy.contains("https://issuer.example"), path);
            assertFalse(policy.contains("issuer.example/realms") || policy.contains("unsafe") || policy.contains("*"), path);
        });
    }

    private static Map<String, byte[]> pages(SiteConfig config) {
        return PublicPages.all(config, Samples.untouched(Samples.many(6))).stream().filter(page -> page.type().equals(Page.HTML))
                .collect(Collectors.toMap(Page::path, page -> page.content().get(), (one, _) -> one, TreeMap::new));
    }

    private static Set<String> allowed(Document html) {
        return HASH.matcher(html.selectFirst(META).attr("content")).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Data blocks (JSON-LD) are never run and need no leave. */
    private static Set<String> inline(Document html) {
        return html.select("script:not([src]):not([type]), style").stream().map(block -> "sha256-" + hash(block.data()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String hash(String text) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
