package quancheng.site.forms;

import java.util.List;
import java.util.Optional;
import quancheng.site.layout.Link;

/**
 * What became of a form, in a few words, and a way on.
 *
 * @param tone of the panel: empty for good news, {@code no} where nothing happened
 * @param kept an address to keep, shown whole; empty without
 */
public record Said(String tone, String title, Optional<Kept> kept, String rowsName, List<Row> rows, String nextName, List<String> lines,
                   List<Link> links) {

    /** An address that is a key: to be kept, and shown to nobody. */
    public record Kept(String name, Link link, String hint) {
    }

    /** Only words. */
    public static Said words(String tone, String title, List<String> lines, List<Link> links) {
        return new Said(tone, title, Optional.empty(), "", List.of(), "", lines, links);
    }
}
