package quancheng.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import quancheng.store.activities.Activity;

class LeavesTest {

    private static final List<Activity> LIST = Samples.many(1000);

    @Test
    void aShortListStaysWhole() {
        assertEquals(List.of(Samples.many(60)), Leaves.of(Samples.many(60)));
        assertEquals(List.of(List.of()), Leaves.of(List.of()));
    }

    @Test
    void everyActivityStandsOnOnePageInOrder() {
        assertEquals(LIST, Leaves.of(LIST).stream().flatMap(List::stream).toList());
        assertTrue(Leaves.of(LIST).stream().allMatch(page -> page.size() <= Leaves.LONGEST));
    }

    @Test
    void oneActivityLessChangesFewPages() {
        assertTrue(averageChange(Leaves::of) < 3, () -> averageChange(Leaves::of) + " pages");
    }

    @Test
    void cuttingByCountChangesManyPages() {
        assertTrue(averageChange(LeavesTest::everySixtieth) > 7);
    }

    private static double averageChange(Function<List<Activity>, List<List<Activity>>> cut) {
        var before = cut.apply(LIST);
        return IntStream.range(0, LIST.size()).map(gone -> changed(before, cut.apply(without(gone)))).average().orElseThrow();
    }

    private static int changed(List<List<Activity>> before, List<List<Activity>> after) {
        return (int) IntStream.range(0, before.size())
                .filter(i -> i >= after.size() || !before.get(i).equals(after.get(i))).count();
    }

    private static List<Activity> without(int index) {
        var rest = new ArrayList<>(LIST);
        rest.remove(index);
        return rest;
    }

    private static List<List<Activity>> everySixtieth(List<Activity> list) {
        return IntStream.rangeClosed(0, (list.size() - 1) / 60)
                .mapToObj(i -> list.subList(i * 60, Math.min(list.size(), i * 60 + 60))).toList();
    }
}
