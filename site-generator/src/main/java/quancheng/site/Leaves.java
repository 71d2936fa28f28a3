package quancheng.site;

import java.util.ArrayList;
import java.util.List;
import quancheng.store.activities.Activity;

/**
 * Cuts a long list into pages at places the activities themselves decide, not at every sixtieth: one activity more or less
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
        if (list.size() <= LONGEST) {
            return List.of(list);
        }
        var pages = new ArrayList<List<Activity>>();
        int from = 0;
        for (int to = 1; to < list.size(); to++) {
            if (endsAfter(list.get(to - 1), to - from)) {
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

    private static boolean endsAfter(Activity last, int length) {
        int spread = last.id().value().hashCode() * 0x9E3779B9;
        return length == LONGEST || length >= SHORTEST && spread >>> 28 == 0;
    }
}
