package quancheng.local;

import java.util.Map;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The headers every answer carries, as the CDN's response headers policy sets them; a page or a function may say more. */
final class SecurityHeaders extends Handler.Wrapper {

    private static final String POLICY = "Content-Security-Policy";
    private static final String PERMISSIONS = "Permissions-Policy";
    private static final Map<String, String> HEADERS = Map.of(
            POLICY, "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            PERMISSIONS, "camera=(), geolocation=(), microphone=(), payment=()",
            "Cross-Origin-Opener-Policy", "same-origin");

    SecurityHeaders(Handler handler) {
        super(handler);
    }

    /** In place of the policy that allows nothing. */
    static void allow(String policy, Response response) {
        response.getHeaders().put(POLICY, policy);
    }

    /** The desk scans codes at the door; no other page may ask for the camera. */
    static void camera(Response response) {
        response.getHeaders().put(PERMISSIONS, HEADERS.get(PERMISSIONS).replace("camera=()", "camera=(self)"));
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HEADERS.forEach(response.getHeaders()::put);
        return super.handle(request, response, callback);
    }
}
