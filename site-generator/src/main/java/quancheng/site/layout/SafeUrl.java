package quancheng.site.layout;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** The only type a link may be made from: https, tel, mailto, a path on this site, or a fragment, a PNG of ours; never a script. */
public record SafeUrl(String href) {

    private static final Pattern START = Pattern.compile(
            "data:image/png;base64,|https://[^/]|http://(?:localhost|127\\.0\\.0\\.1)(?=[:/])|tel:|mailto:|/(?![/\\\\])|#");

    public SafeUrl {
        if (!(here(href) || START.matcher(href).lookingAt()) || !plain(href)) {
            throw new IllegalArgumentException("not a safe address: " + href);
        }
    }

    /** What nearly all links are: a path on this site. Two slashes would be another host, and so would a slash turned round. */
    private static boolean here(String href) {
        return href.length() > 1 && href.charAt(0) == '/' && href.charAt(1) != '/' && href.charAt(1) != '\\';
    }

    /** No blanks, no control characters, nothing that could end an attribute. Looked at by hand: a site has a million addresses. */
    private static boolean plain(String href) {
        for (int i = 0; i < href.length(); i++) {
            char c = href.charAt(i);
            if (c <= ' ' || c == 0x7f || c == '"' || c == '\'' || c == '<' || c == '>' || c == '\\' || c == '`') {
                return false;
            }
        }
        return true;
    }

    /** A picture inside the page. */
    public static SafeUrl png(byte[] picture) {
        return new SafeUrl("data:image/png;base64," + Base64.getEncoder().encodeToString(picture));
    }

    /** One more parameter; anything may be in its value. */
    public SafeUrl with(String name, String value) {
        char separator = href.indexOf('?') < 0 ? '?' : '&';
        return new SafeUrl(href + separator + name + '=' + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    public SafeUrl fragment(String id) {
        return new SafeUrl(href + '#' + id);
    }

    @Override
    public String toString() {
        return href;
    }
}
