package quancheng.site.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import quancheng.site.Html;
import quancheng.site.Language;
import quancheng.site.Samples;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Places;

/** The overview: every number of a chart is in the table beside it, and none is so small that somebody could be found by it. */
public class OverviewDeskTest {

    @Test
    void everyBarHasItsNumberInTheTableBesideIt() {
        var page = Html.parse(page(Language.ZH, "泉水"));
        assertEquals(page.select("svg.cht rect").size() + 2, page.select("section[aria-labelledby=days] tbody tr").size(), "the small day is veiled, and the smallest other with it");
        assertTrue(page.select("svg.cht").attr("aria-label").contains("48 位"), page.select("svg.cht").attr("aria-label"));
        page.select("section[aria-labelledby^=by-] tbody tr").forEach(row ->
                assertEquals(row.select("rect").size() == 2, !row.select("td:nth-child(4)").text().equals("不显示"), row.text()));
        assertEquals(List.of(), Html.errors(page(Language.EN, "x")));
    }

    @Test
    void noNumberFromOneToFourStandsInAnyColumnOfPeople() {
        var page = Html.parse(page(Language.ZH, "泉水"));
        assertFalse(page.select("section[aria-labelledby=days] td, section[aria-labelledby^=by-] td:nth-child(4), section[aria-labelledby^=by-] td:nth-child(6)")
                .eachText().stream().anyMatch(text -> text.matches("[1-4]")), page.text());
        assertTrue(page.text().contains("不显示"));
    }

    @Test
    void noTitleChangesTheShapeOfThePage() {
        for (String text : List.of("<script>alert(1)</script>", "\"'&lt; --> ]]>", "𠮷 \uD800", "a\u0000b")) {
            assertEquals(Html.skeleton(page(Language.ZH, "x")), Html.skeleton(page(Language.ZH, text)));
        }
    }

    @Test
    void withoutASignupThereIsNoChart() {
        assertTrue(Html.parse(new OverviewDesk(Samples.CONFIG).page(Language.ZH, List.of(), Samples.NOW)).select("svg.cht").isEmpty());
    }

    public static byte[] page(Language language, String text) {
        LocalDate day = LocalDate.of(2027, 2, 20);
        List<Tally> tallies = IntStream.range(0, 8).mapToObj(n -> tally(Samples.titled(Samples.activity(n), text), n, day)).toList();
        byte[] fragment = new OverviewDesk(Samples.CONFIG).page(language, tallies, Samples.NOW);
        return ("<!DOCTYPE html><html lang=\"zh\"><head><title>x</title></head><body><main>" + new String(fragment, StandardCharsets.UTF_8)
                + "</main></body></html>").getBytes(StandardCharsets.UTF_8);
    }

    private static Tally tally(Activity activity, int n, LocalDate day) {
        return new Tally(activity, new Places(40, 40 - 5 * n - 1, n, true), Map.of(day, 5, day.plusDays(1), 6, day.plusDays(3), n == 0 ? 3 : 0), n, 4 * n, n % 2 == 0);
    }
}
