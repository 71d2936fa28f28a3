package quancheng.local;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Response;

/** A page states its own content policy, the hashes of its inline parts included; as a header it can also forbid frames. */
final class PagePolicy {

    private static final Pattern META = Pattern.compile("<meta http-equiv=\"?Content-Security-Policy\"? content=\"([^\"]*)\"");

    private PagePolicy() {
    }

    static void apply(byte[] html, Response response) {
        Matcher meta = META.matcher(new String(html, StandardCharsets.UTF_8));
        if (meta.find()) {
            String policy = meta.group(1).replace("&#39;", "'").replaceAll(";\\s*$", "");
            response.getHeaders().put("Content-Security-Policy", policy + "; frame-ancestors 'none'");
        }
    }
}
