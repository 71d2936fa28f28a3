package quancheng.site.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import quancheng.site.Samples;
import quancheng.site.SiteData;
import quancheng.store.activities.Activity;

/** How few have signed up for a confidential activity, or how few places are left, is nowhere on the site. */
class ConfidentialTest {

    private static final int PLACES = 40;
    private static final List<Activity> PROGRAMME = Samples.many(17);
    private static final Activity QUIET = PROGRAMME.getLast();
    private static final Activity ORDINARY = PROGRAMME.get(1);
    private static final SiteData DATA = Samples.untouched(PROGRAMME);

    @Test
    void theSiteIsTheSameWhetherNobodyOrFourHaveSignedUp() {
        assertTrue(QUIET.confidential());
        Map<String, String> nobody = site(QUIET, PLACES);
        for (int people = 1; people < 5; people++) {
            assertEquals(nobody, site(QUIET, PLACES - people), people + " people");
        }
    }

    @Test
    void theSiteIsTheSameWhetherOnePlaceIsLeftOrFour() {
        Map<String, String> one = site(QUIET, 1);
        for (int left = 2; left < 5; left++) {
            assertEquals(one, site(QUIET, left), left + " left");
        }
    }

    @Test
    void ofAnyOtherActivityTheSiteSaysHowManyAreLeft() {
        assertFalse(ORDINARY.confidential());
        assertNotEquals(site(ORDINARY, 1), site(ORDINARY, 2), "the comparison sees a count when there is one");
    }

    private static Map<String, String> site(Activity activity, int left) {
        Map<String, String> files = new TreeMap<>();
        Site.of(Samples.CONFIG).pages(Samples.withPlaces(DATA, activity, left))
                .forEach(page -> files.put(page.path(), new String(page.content().get(), StandardCharsets.ISO_8859_1)));
        return files;
    }
}
