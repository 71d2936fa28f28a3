package quancheng.site.activities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import quancheng.site.Page;
import quancheng.site.PublicPages;
import quancheng.site.Samples;
import quancheng.site.SiteData;
import quancheng.store.activities.ActivityId;

class ListingTest {

    private static final SiteData DATA = Samples.untouched(Samples.many(55));

    @Test
    void noActivityCanBeCalledWhatAListIsCalled() {
        Set<String> first = PublicPages.all(Samples.CONFIG, DATA).stream().map(Page::path)
                .filter(path -> path.startsWith(Listing.ROOT) && path.length() > Listing.ROOT.length())
                .map(path -> path.substring(Listing.ROOT.length()).split("/")[0])
                .filter(word -> DATA.activities().stream().noneMatch(activity -> activity.id().value().equals(word)))
                .collect(Collectors.toSet());
        assertTrue(ActivityId.RESERVED.containsAll(first), first.toString());
    }

    @Test
    void theWeekendIsTheOneThatIsOnOrNext() {
        assertEquals(List.of(6, 7), weekend(LocalDate.of(2027, 3, 3)));
        assertEquals(List.of(6, 7), weekend(LocalDate.of(2027, 3, 6)));
        assertEquals(List.of(6, 7), weekend(LocalDate.of(2027, 3, 7)));
        assertEquals(List.of(13, 14), weekend(LocalDate.of(2027, 3, 8)));
    }

    private static List<Integer> weekend(LocalDate today) {
        var days = Samples.many(1).getFirst();
        return LocalDate.of(2027, 3, 6).datesUntil(LocalDate.of(2027, 3, 31)).filter(day -> {
            var activity = Samples.lasting(days, day.atTime(18, 0).toInstant(java.time.ZoneOffset.ofHours(8)),
                    day.atTime(19, 0).toInstant(java.time.ZoneOffset.ofHours(8)));
            return Listing.needs(new SiteData(List.of(), java.util.Map.of(), today)).get(1).matches().test(activity);
        }).map(LocalDate::getDayOfMonth).toList();
    }
}
