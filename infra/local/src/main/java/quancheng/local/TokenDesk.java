package quancheng.local;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** {@code GET /local/token?role=&unit=}: a token of the provider whose claims are the query. It exists on this machine only. */
final class TokenDesk extends Handler.Abstract {

    private final Supplier<Provider> provider;

    TokenDesk(Supplier<Provider> provider) {
        this.provider = provider;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (!request.getMethod().equals("GET") || !request.getHttpURI().getDecodedPath().equals("/local/token")) {
            return false;
        }
        var claims = new HashMap<String, Object>();
        Request.extractQueryParameters(request).forEach(field -> claims.put(field.getName(), field.getValue()));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.write(true, ByteBuffer.wrap((provider.get().token(claims) + "\n").getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }
}
