package quancheng.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import quancheng.store.activities.Activity;

/**
 * Cuts a long list into pages at places its members themselves decide, not at every sixtieth: one more or less
 * then changes one page of the list, where counting would shift every page after it.
 */
public final class Leaves {

    /** A list no longer than this stays one page. */
    public static final int LONGEST = 60;

    private static final int SHORTEST = 20;

    private Leaves() {
    }

    /** The list in order, in at least one page, which may be empty. */
    public static List<List<Activity>> of(List<Activity> list) {
        return of(list, activity -> activity.id().value(), LONGEST);
    }

    /** The same of anything that has an id. @param longest a list no longer than this stays one page */
    public static <T> List<List<T>> of(List<T> list, Function<T, String> id, int longest) {
        if (list.size() <= longest) {
            return List.of(list);
        }
        var pages = new ArrayList<List<T>>();
        int from = 0;
        for (int to = 1; to < list.size(); to++) {
            if (endsAfter(id.apply(list.get(to - 1)), to - from, longest)) {
                pages.add(list.subList(from, to));
                from = to;
            }
        }
        pages.add(list.subList(from, list.size()));
        return pages;
    }

    /** Where page {@code number} (from 1) of the list at {@code path} lies: {@code activities/}, {@code activities/page/2/}. */
    public static String path(String path, int number) {
        return number == 1 ? path : path + "page/" + number + "/";
    }

    private static boolean endsAfter(String last, int length, int longest) {
        int spread = last.hashCode() * 0x9E3779B9;
        return length == longest || length >= SHORTEST && spread >>> 28 == 0;
    }
}
