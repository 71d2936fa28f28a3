package quancheng.site;

import java.util.List;
import java.util.Set;
import quancheng.store.Unreadable;

/**
 * What cannot be read at this moment, and what hangs on it. Nothing is said of it: no list names it, its pages are not made
 * anew, and those that lie there stay, for what cannot be read is not gone.
 *
 * @param pages folders of pages, {@code activities/a05/}; the English ones beside them are meant too
 */
public record Unsaid(List<Unreadable> items, Set<String> pages) {

    public static final Unsaid NOTHING = new Unsaid(List.of(), Set.of());

    public Unsaid {
        items = List.copyOf(items);
        pages = Set.copyOf(pages);
    }

    /** Whether a file is left as it lies. */
    public boolean covers(String path) {
        String chinese = path.startsWith(Language.EN.prefix()) ? path.substring(Language.EN.prefix().length()) : path;
        return pages.stream().anyMatch(chinese::startsWith);
    }
}
