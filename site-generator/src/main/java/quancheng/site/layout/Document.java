package quancheng.site.layout;

import gg.jte.Content;
import java.util.Optional;

/**
 * What one page is, apart from the frame.
 *
 * @param path    its path without language; a page that answers a form names its static sibling, for the language link
 * @param data    JSON-LD for machines
 */
public record Document(String path, String title, String description, Reader reader, Style style, Script script,
                       Optional<Content> data, Content body) {

    /** For whom it is: ANSWERED pages come back from a form, so no crawler ever sees them; UNLISTED ones should not be found. */
    public enum Reader { EVERYBODY, ANSWERED, UNLISTED }

    /** A page for everybody. */
    public static Document open(String path, String title, String description, Style style, Content body) {
        return new Document(path, title, description, Reader.EVERYBODY, style, Script.NONE, Optional.empty(), body);
    }

    /** A page without a place in search engines. */
    public static Document closed(Reader reader, String path, String title, Style style, Content body) {
        return new Document(path, title, title, reader, style, Script.NONE, Optional.empty(), body);
    }

    public Document with(Script script) {
        return new Document(path, title, description, reader, style, script, data, body);
    }

    public Document with(Content data) {
        return new Document(path, title, description, reader, style, script, Optional.of(data), body);
    }
}
