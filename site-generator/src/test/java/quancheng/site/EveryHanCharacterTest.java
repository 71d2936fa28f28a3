package quancheng.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import quancheng.site.forms.FormState;
import quancheng.site.signups.Examples;
import quancheng.site.signups.SignupPages;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Availability;
import quancheng.store.activities.Places;

/** Sixty million people have a rare character in their name: every one the JDK knows of stands in a page as itself. */
class EveryHanCharacterTest {

    private static final int AT_A_TIME = 2_000;

    private final SignupPages pages = new SignupPages(Samples.CONFIG);

    @Test
    void eachStandsInAPageAsItselfBetweenTagsAndInAField() {
        int[] all = all();
        assertTrue(all.length >= 99_030, all.length + " characters");
        for (int from = 0; from < all.length; from += AT_A_TIME) {
            String text = text(all, from);
            byte[] page = page(text);
            var html = Html.parse(page);
            assertEquals(List.of(), Html.errors(page));
            assertEquals(text, html.select("input[name=name]").val());
            assertTrue(html.body().text().contains(text), () -> "from " + text.substring(0, 10));
            assertTrue(new String(page, StandardCharsets.UTF_8).contains(text), "and not as a reference");
        }
    }

    @Test
    void aPageInTheOldCharsetWouldHaveLostThem() {
        String text = text(all(), 90_000);
        var gbk = Charset.forName("GBK");
        assertNotEquals(text, new String(text.getBytes(gbk), gbk));
    }

    private static int[] all() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN).toArray();
    }

    private static String text(int[] all, int from) {
        return IntStream.range(from, Math.min(all.length, from + AT_A_TIME)).mapToObj(i -> Character.toString(all[i])).collect(Collectors.joining());
    }

    private byte[] page(String text) {
        Activity activity = Examples.speaking(text);
        return pages.form(Language.ZH, activity, Availability.of(activity, new Places(40, 20, 0, true), Samples.NOW), new FormState(Map.of("name", List.of(text)), Map.of()));
    }
}
