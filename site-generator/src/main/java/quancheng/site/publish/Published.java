package quancheng.site.publish;

import java.util.List;
import java.util.stream.Stream;

/** What a publication did to the shelf, in the order it did it. */
public record Published(List<String> written, List<String> removed) {

    public boolean changedNothing() {
        return written.isEmpty() && removed.isEmpty();
    }

    Published and(Published later) {
        return new Published(Stream.concat(written.stream(), later.written.stream()).toList(),
                Stream.concat(removed.stream(), later.removed.stream()).toList());
    }
}
