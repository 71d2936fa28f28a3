package quancheng.site.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quancheng.site.Html;
import quancheng.site.Language;
import quancheng.site.Samples;
import quancheng.store.audit.Actor;
import quancheng.store.audit.AuditLine;
import quancheng.store.audit.Kind;
import quancheng.store.audit.SealedLine;

/** The page of the log: every kind of line, whatever somebody wrote as a purpose. */
public class AuditDeskTest {

    private static final YearMonth MONTH = YearMonth.of(2027, 2);

    @Test
    void everyKindIsSaidInBothLanguages() {
        for (Language language : Language.values()) {
            String page = Html.parse(page(language, "x")).text();
            assertFalse(page.contains("audit.kind."), page);
            assertEquals(List.of(), Html.errors(page(language, "x")));
        }
    }

    @Test
    void noPurposeChangesTheShapeOfThePage() {
        for (String text : List.of("<script>alert(1)</script>", "\"'&lt; --> ]]>", "𠮷 \uD800", "a\u0000b")) {
            assertEquals(Html.skeleton(page(Language.ZH, "x")), Html.skeleton(page(Language.ZH, text)));
        }
    }

    @Test
    void aLineThatIsNotAsItWasWrittenIsMarked() {
        assertEquals(1, Html.parse(page(Language.ZH, "x")).select("td .t.e").size());
        assertTrue(Html.parse(page(Language.ZH, "x")).select("p.e1").text().contains("1"));
    }

    public static byte[] page(Language language, String text) {
        List<SealedLine> lines = Arrays.stream(Kind.values()).map(kind -> new SealedLine(new AuditLine(
                new Actor("s1", text, "unit", ""), Samples.NOW, kind, "a01", Map.of("rows", "28", "format", "xlsx", "phones", "last4"), text),
                kind.ordinal() + 1, SealedLine.START, "seal " + kind)).toList();
        byte[] fragment = new AuditDesk(Samples.CONFIG).page(language, new AuditQuery(MONTH, "", "", "", 1), lines, Set.of(lines.getFirst()),
                Map.of("a01", text));
        return ("<!DOCTYPE html><html lang=\"zh\"><head><title>x</title></head><body><main>" + new String(fragment, StandardCharsets.UTF_8)
                + "</main></body></html>").getBytes(StandardCharsets.UTF_8);
    }
}
