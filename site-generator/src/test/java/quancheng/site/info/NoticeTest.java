package quancheng.site.info;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import quancheng.site.Language;
import quancheng.site.Page;
import quancheng.site.PublicPages;
import quancheng.site.Samples;
import quancheng.site.SiteConfig;
import quancheng.site.signups.Examples;
import quancheng.store.personal.PersonalField;
import quancheng.store.personal.PersonalField.Form;

/** What is asked is what is told, and what was told stays what it was. */
class NoticeTest {

    /** Every notice there was, so that a consent given years ago can still be read for what it was to. */
    private static final Map<String, String> VERSIONS = Map.of("2026-11", "4cdace6bf291ac74e918bbe5cb6749462e027ddd317fd4ab081526bc46aa6f2e");

    /** Asked, but not of a person: which activity, which language, which form this is, and what only programs fill in. */
    private static final Set<String> NOT_PERSONAL = Set.of("activity", "lang", "key", "boxes", "clash", "website", "altcha", "wait");
    /** Boxes that say yes to a field of the table. */
    private static final Set<String> BOXES = Set.of("needsConsent", "guardianConsent");

    private static final Map<String, String> SITE = PublicPages.all(new SiteConfig("", "https://example.org", ""), Samples.untouched(Samples.many(8)))
            .stream().collect(Collectors.toMap(Page::path, page -> new String(page.content().get(), StandardCharsets.UTF_8)));

    @Test
    void anotherTextIsAnotherVersion() throws NoSuchAlgorithmException {
        assertEquals(VERSIONS.get(Notice.VERSION), sha256(Notice.text()), "the notice has changed: give it a new version, and keep the old one here");
        assertEquals(VERSIONS.get(Notice.VERSION), Notice.sha256(), "consents name the hash of another text");
        assertEquals(Notice.text(), SITE.get("privacy/" + Notice.VERSION + ".txt"));
    }

    @Test
    void everyFieldStandsInTheNoticeWithItsPurposeInBothLanguages() {
        for (PersonalField field : PersonalField.ALL) {
            assertTrue(text("privacy/").contains(field.zh().label() + " 用途：" + field.zh().purpose()), field.name());
            assertTrue(text("en/privacy/").contains(field.en().label() + " For: " + field.en().purpose()), field.name());
        }
        assertTrue(text("privacy/").contains(Notice.sha256()) && text("en/privacy/").contains(Notice.sha256()));
    }

    @Test
    void theFormsAskWhatTheNoticeNamesAndNothingElse() {
        Map<String, String> all = new HashMap<>(SITE);
        Examples.in(Language.ZH, "x").forEach((name, page) -> all.put(name, new String(page, StandardCharsets.UTF_8)));
        assertEquals(told(), asked(all));
    }

    @Test
    void aFieldThatNobodyToldOfWouldBeNoticed() {
        assertTrue(asked(Map.of("x/", "<form action=\"/api/signups\"><input name=\"birthday\"></form>")).contains("birthday"));
    }

    @Test
    void noBoxIsTickedBeforehandAndEveryFormLeadsToTheNotice() {
        SITE.forEach((path, html) -> Jsoup.parse(html).select("form[action$=/api/signups]").forEach(form -> {
            assertEquals(List.of(), form.select("input[type=checkbox][checked]").eachAttr("name"), path);
            assertEquals(1, form.select("a[href$=/privacy/]").size(), path);
        }));
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(String path) {
        Document page = Jsoup.parse(SITE.get(path));
        return page.text();
    }

    private static Set<String> asked(Map<String, String> pages) {
        return pages.values().stream().flatMap(html -> Jsoup.parse(html).select("form[action$=/api/signups] [name]").stream())
                .map(field -> field.attr("name")).filter(name -> !NOT_PERSONAL.contains(name)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> told() {
        return Stream.concat(BOXES.stream(), PersonalField.of(Form.SIGNUP).stream().flatMap(field -> field.asked().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
