package quancheng.site.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import quancheng.site.Language;
import quancheng.site.Samples;
import quancheng.store.activities.Activity;

class CalendarTest {

    private final Activity activity = Samples.activity(2);

    @Test
    void noLineIsLongerThan75Octets() {
        for (var line : raw(activity).split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertTrue(raw(activity).endsWith("END:VCALENDAR\r\n"));
    }

    @Test
    void anEntrySaysWhenInUtcAndWhere() {
        var lines = lines(activity);
        assertTrue(lines.contains("DTSTART:20270305T030000Z"), lines::toString);
        assertTrue(lines.contains("DTEND:20270305T050000Z"));
        assertTrue(lines.contains("LOCATION:大明湖畔小剧场 (明湖路2号)"));
        assertTrue(lines.contains("URL:https://women.jinan.example/activities/a02/"));
        assertTrue(lines.contains("STATUS:CONFIRMED"));
    }

    @Test
    void aChangeKeepsTheUidAndCountsTheSequenceUp() {
        var changed = Samples.titled(activity, "别的");
        assertEquals(value(activity, "UID"), value(changed, "UID"));
        assertEquals("1", value(activity, "SEQUENCE"));
        assertEquals("2", value(changed, "SEQUENCE"));
    }

    @Test
    void aCancelledActivityStaysAndSaysSo() {
        assertEquals("CANCELLED", value(Samples.cancelled(activity), "STATUS"));
        assertTrue(value(Samples.cancelled(activity), "SUMMARY").startsWith("（已取消）"));
    }

    @Test
    void whatTheOrganizerWroteCannotAddALine() {
        var nasty = lines(Samples.titled(activity, "a;b,c\\d\r\nSTATUS:CANCELLED\u0000"));
        assertTrue(nasty.contains("SUMMARY:a\\;b\\,c\\\\d\\nSTATUS:CANCELLED"), nasty::toString);
        assertEquals(1, nasty.stream().filter(line -> line.startsWith("STATUS:")).count());
    }

    private static String value(Activity activity, String property) {
        return lines(activity).stream().filter(line -> line.startsWith(property + ":")).findFirst().orElseThrow()
                .substring(property.length() + 1);
    }

    /** Unfolded, as a calendar reads them. */
    private static List<String> lines(Activity activity) {
        return List.of(raw(activity).replace("\r\n ", "").split("\r\n"));
    }

    private static String raw(Activity activity) {
        return new String(Calendar.of(Samples.CONFIG, Language.ZH, List.of(activity)), StandardCharsets.UTF_8);
    }
}
