package quancheng.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import quancheng.site.audit.AuditDeskTest;
import quancheng.site.desk.TodayViewsTest;
import quancheng.site.overview.OverviewDeskTest;
import quancheng.site.signups.Examples;
import quancheng.store.activities.Activity;

/** The W3C's own checker finds nothing, on any kind of page. Styles are left out: its CSS is older than the browsers'. */
class HtmlCheckTest {

    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";
    private static final List<String> found = new ArrayList<>();
    private static SimpleDocumentValidator checker;

    @BeforeAll
    static void readTheSchemas() throws Exception {
        checker = new SimpleDocumentValidator(true, false, false);
        checker.setUpMainSchema(SCHEMA, collecting());
        checker.setUpValidatorAndParsers(collecting(), false, false);
    }

    @Test
    void itFindsNothingOnThePublicPages() throws Exception {
        List<Activity> programme = Samples.many(6);
        for (Page page : PublicPages.all(Samples.CONFIG, Samples.untouched(programme))) {
            if (page.type().equals(Page.HTML)) {
                assertEquals(List.of(), problems(page.content().get()), page.path());
            }
        }
    }

    @Test
    void itFindsNothingOnThePagesThatAnswerForms() throws Exception {
        for (Language language : Language.values()) {
            for (var example : Examples.in(language, "泉水边的读书会").entrySet()) {
                assertEquals(List.of(), problems(example.getValue()), example.getKey());
            }
        }
    }

    @Test
    void itFindsNothingOnWhatEmployersAndApplicantsAreAnswered() throws Exception {
        for (Language language : Language.values()) {
            for (var example : quancheng.site.offers.Examples.in(language, "泉水边的“小屋”").entrySet()) {
                assertEquals(List.of(), problems(example.getValue()), example.getKey());
            }
        }
    }

    @Test
    void itFindsNothingOnThePromisesOfTheDesk() throws Exception {
        for (Language language : Language.values()) {
            for (var example : quancheng.site.projects.Examples.in(language, "泉水边的“小屋”").entrySet()) {
                assertEquals(List.of(), problems(example.getValue()), example.getKey());
            }
        }
    }

    @Test
    void itFindsNothingOnTheMotherPostsOfTheDesk() throws Exception {
        for (var example : quancheng.site.moderation.Examples.in(Language.EN, "泉水边的“妈妈岗”").entrySet()) {
            assertEquals(List.of(), problems(example.getValue()), example.getKey());
        }
    }

    @Test
    void itFindsNothingOnTheRosterAndTheLogOfTheDesk() throws Exception {
        for (var example : quancheng.site.roster.Examples.in(Language.ZH, "王芳").entrySet()) {
            assertEquals(List.of(), problems(example.getValue()), example.getKey());
        }
        assertEquals(List.of(), problems(AuditDeskTest.page(Language.EN, "王芳")));
        assertEquals(List.of(), problems(OverviewDeskTest.page(Language.ZH, "王芳")));
        assertEquals(List.of(), problems(TodayViewsTest.page(Language.ZH, "王芳")));
    }

    @Test
    void itWouldFindATermWithoutAnAnswerAndAPictureWithoutWords() throws Exception {
        byte[] wrong = "<!DOCTYPE html><html lang=en><title>x</title><p><dl><div><dt>x</div></dl><img src=x>".getBytes(StandardCharsets.UTF_8);
        assertNotEquals(List.of(), problems(wrong));
    }

    private static List<String> problems(byte[] page) throws Exception {
        found.clear();
        String unstyled = new String(page, StandardCharsets.UTF_8).replaceFirst("(?s)<style>.*?</style>", "");
        var source = new InputSource(new ByteArrayInputStream(unstyled.getBytes(StandardCharsets.UTF_8)));
        source.setEncoding("UTF-8");
        source.setSystemId("https://women.jinan.example/");
        checker.checkHtmlInputSource(source);
        return List.copyOf(found);
    }

    private static ErrorHandler collecting() {
        return new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                // Advice, not an error.
            }

            @Override
            public void error(SAXParseException e) {
                found.add(e.getLineNumber() + ": " + e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) {
                error(e);
            }
        };
    }
}
