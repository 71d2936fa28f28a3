package quancheng.site;

import java.util.function.Supplier;

/**
 * One file of the site, rendered when asked for.
 *
 * @param path    under the mount point, without a leading slash; a page for people ends in a slash ({@code activities/a05/},
 *                the home page is the empty path), a file does not ({@code data/availability.json})
 * @param type    the Content-Type, with its charset
 * @param basis   what the content is made from, beyond configuration and templates: for the page of an activity, say,
 *                {@code List.of(activity, availability)}. Equal bases must mean equal bytes: a warm publisher does not render
 *                again what stands on the same basis, so a basis that leaves something out makes a page stale
 * @param content the bytes; the same data must give the same bytes
 */
public record Page(String path, String type, Object basis, Supplier<byte[]> content) {

    public static final String HTML = "text/html; charset=utf-8";

    public Page {
        if (path.startsWith("/") || path.contains("..") || path.endsWith("index.html")) {
            throw new IllegalArgumentException("not a path under the site: " + path);
        }
    }

    /** A page that names no basis is rendered at every publication. */
    public Page(String path, String type, Supplier<byte[]> content) {
        this(path, type, new Object(), content);
    }
}
