package quancheng.site.publish;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import quancheng.site.Page;
import quancheng.site.Unsaid;

/**
 * Makes what lies on the shelf equal to the pages: renders, compares, and writes only what differs. What the shelf holds
 * is looked up each time; memory only spares the rendering of a page whose basis and whose file are both as last seen.
 */
public final class Publication {

    /** Fingerprinted files stay: a page that somebody opened a minute ago may still ask for the old ones. */
    private static final String ASSETS = "assets/";

    private final Shelf shelf;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    private record Seen(Object basis, String stamp) {
    }

    public Publication(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Publishes the pages as the whole site; a second call with the same pages writes nothing. */
    public synchronized Published publish(List<Page> pages) {
        return publish(pages, Unsaid.NOTHING);
    }

    /** Publishes the pages as the whole site but for what is left as it lies. */
    public synchronized Published publish(List<Page> pages, Unsaid unsaid) {
        var wanted = byPath(pages);
        var there = shelf.stamps();
        seen.keySet().retainAll(there.keySet());
        var written = inOrder(pages, there).stream().flatMap(step -> write(step, there).stream()).toList();
        return new Published(written, remove(wanted, there, unsaid), unsaid.items());
    }

    void look() {
        shelf.stamps();
    }

    /** The next publication trusts nothing but the shelf. */
    public synchronized void forget() {
        seen.clear();
    }

    private static Map<String, Page> byPath(List<Page> pages) {
        var wanted = HashMap.<String, Page>newHashMap(pages.size());
        for (var page : pages) {
            var other = wanted.putIfAbsent(page.path(), page);
            if (other != null) {
                throw new TwoPagesOnOnePath(other, page);
            }
        }
        return wanted;
    }

    /** New pages first, for nothing points at them yet; then the changed ones, each kind after what it needs. */
    private static Collection<List<Page>> inOrder(List<Page> pages, Map<String, String> there) {
        return pages.stream().collect(Collectors.groupingBy(page -> new Turn(there.containsKey(page.path()), Step.of(page)),
                () -> new TreeMap<>(comparing(Turn::replaces).thenComparing(Turn::step)), Collectors.toList())).values();
    }

    private record Turn(boolean replaces, Step step) {
    }

    private List<String> write(List<Page> pages, Map<String, String> there) {
        var due = pages.stream().filter(page -> !isAsSeen(page, there.get(page.path()))).toList();
        return shelf.lanes().map(due, page -> write(page, there.get(page.path()))).stream().flatMap(List::stream).toList();
    }

    private boolean isAsSeen(Page page, String stamp) {
        var last = seen.get(page.path());
        return last != null && last.stamp().equals(stamp) && last.basis().equals(page.basis());
    }

    private List<String> write(Page page, String stamp) {
        var content = page.content().get();
        boolean same = stamp != null && shelf.holds(page.path(), stamp, content);
        seen.put(page.path(), new Seen(page.basis(), same ? stamp : shelf.write(page, content)));
        return same ? List.of() : List.of(page.path());
    }

    private List<String> remove(Map<String, Page> wanted, Map<String, String> there, Unsaid unsaid) {
        var gone = there.keySet().stream()
                .filter(path -> !wanted.containsKey(path) && !path.startsWith(ASSETS) && !unsaid.covers(path)).sorted().toList();
        gone.forEach(shelf::remove);
        return gone;
    }
}
