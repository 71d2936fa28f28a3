package quancheng.site.layout;

import gg.jte.Content;
import java.util.Optional;

/**
 * What one page is, apart from the frame.
 *
 * @param path    its path without language; a page that answers a form names its static sibling, for the language link
 * @param indexed false for pages about one person, and for 404
 * @param data    JSON-LD for machines
 */
public record Document(String path, String title, String description, boolean indexed, Style style, Script script,
                       Optional<Content> data, Content body) {

    /** A page for everybody. */
    public static Document open(String path, String title, String description, Style style, Content body) {
        return new Document(path, title, description, true, style, Script.NONE, Optional.empty(), body);
    }

    /** A page for one person. */
    public static Document closed(String path, String title, Style style, Content body) {
        return new Document(path, title, "", false, style, Script.NONE, Optional.empty(), body);
    }

    public Document with(Script script) {
        return new Document(path, title, description, indexed, style, script, data, body);
    }

    public Document with(Content data) {
        return new Document(path, title, description, indexed, style, script, Optional.of(data), body);
    }
}
