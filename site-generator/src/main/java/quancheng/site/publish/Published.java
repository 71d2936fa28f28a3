package quancheng.site.publish;

import java.util.List;
import java.util.stream.Stream;
import quancheng.store.Unreadable;

/**
 * What a publication did to the shelf, in the order it did it.
 *
 * @param unreadable of what nothing could be published
 */
public record Published(List<String> written, List<String> removed, List<Unreadable> unreadable) {

    public boolean changedNothing() {
        return written.isEmpty() && removed.isEmpty();
    }

    Published and(Published later) {
        return new Published(Stream.concat(written.stream(), later.written.stream()).toList(),
                Stream.concat(removed.stream(), later.removed.stream()).toList(), later.unreadable);
    }
}
