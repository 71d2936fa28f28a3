package quancheng.local;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** {@code GET /local/token?role=&unit=}: a bearer token whose claims are the query. It exists on this machine only. */
final class TokenDesk extends Handler.Abstract {

    private final Authorizer authorizer;

    TokenDesk(Authorizer authorizer) {
        this.authorizer = authorizer;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (!request.getMethod().equals("GET") || !request.getHttpURI().getDecodedPath().equals("/local/token")) {
            return false;
        }
        var claims = new HashMap<String, String>();
        Request.extractQueryParameters(request).forEach(field -> claims.put(field.getName(), field.getValue()));
        claims.putIfAbsent("sub", "local");
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.write(true, ByteBuffer.wrap((authorizer.issue(claims) + "\n").getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }
}
