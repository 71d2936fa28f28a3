package quancheng.site.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import quancheng.site.Html;
import quancheng.site.Language;
import quancheng.site.Samples;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Availability;
import quancheng.store.activities.Places;
import quancheng.store.audit.Actor;
import quancheng.store.audit.AuditLine;
import quancheng.store.audit.Kind;
import quancheng.store.audit.SealedLine;

/** The page of the day, whatever titles and names are in it. */
public class TodayViewsTest {

    @Test
    void theDayIsWellFormedInBothLanguages() {
        for (Language language : Language.values()) {
            assertEquals(List.of(), Html.errors(page(language, "泉水")));
            assertEquals(1, Html.parse(page(language, "泉水")).select("h1").size());
        }
    }

    @Test
    void noTextChangesTheShapeOfTheDay() {
        for (String text : List.of("<script>alert(1)</script>", "\"'&lt; --> ]]>", "𠮷 \uD800", "a\u0000b")) {
            assertEquals(Html.skeleton(page(Language.ZH, "x")), Html.skeleton(page(Language.ZH, text)));
        }
    }

    @Test
    void whereNothingIsOnTheNextOnesAreShown() {
        var none = new Today(Samples.NOW.minus(Duration.ofDays(30)), List.of(standing(Samples.activity(1))), Map.of(), List.of(), List.of());
        String page = new String(new DeskPages(Samples.CONFIG).today(Language.ZH, none, false), StandardCharsets.UTF_8);
        assertTrue(page.contains("今天没有活动，接下来的") && page.contains("#/activities/" + Samples.activity(1).id()), page);
    }

    public static byte[] page(Language language, String text) {
        List<Activity> activities = IntStream.range(0, 6).mapToObj(n -> Samples.titled(Samples.activity(n), text)).toList();
        Activity first = activities.getFirst();
        var recent = new SealedLine(new AuditLine(new Actor("s", text, "unit", ""), Samples.NOW, Kind.ROSTER_TAKEN, first.id().value(), Map.of(), ""),
                1, SealedLine.START, "seal");
        var today = new Today(first.startsAt().plusSeconds(60), activities.stream().map(TodayViewsTest::standing).toList(), Map.of(first.id(), 3),
                List.of(new Today.Request(first.id(), text, Samples.NOW)), List.of(recent));
        return ("<!DOCTYPE html><html lang=\"zh\"><head><title>x</title></head><body><main>"
                + new String(new DeskPages(Samples.CONFIG).today(language, today, true), StandardCharsets.UTF_8)
                + "</main></body></html>").getBytes(StandardCharsets.UTF_8);
    }

    private static Standing standing(Activity activity) {
        var places = new Places(40, 3, 0, true);
        return new Standing(activity, places, Availability.of(activity, places, Samples.NOW).state());
    }
}
