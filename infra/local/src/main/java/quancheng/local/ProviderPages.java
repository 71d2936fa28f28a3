package quancheng.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Carries what is asked of the provider to it, and its answers back. */
final class ProviderPages extends Handler.Abstract {

    /** Its own login page, which goes on to wherever the code belongs. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

    private final Supplier<Provider> provider;

    ProviderPages(Supplier<Provider> provider) {
        this.provider = provider;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        if (!request.getHttpURI().getDecodedPath().startsWith(Provider.PATH + "/")) {
            return false;
        }
        OAuth2HttpResponse answer = provider.get().answer(question(request));
        SecurityHeaders.allow(POLICY, response);
        response.setStatus(answer.getStatus());
        answer.getHeaders().forEach(header -> response.getHeaders().put(header.getFirst(), header.getSecond()));
        response.write(true, body(answer), callback);
        return true;
    }

    private static ByteBuffer body(OAuth2HttpResponse answer) {
        byte[] bytes = answer.getBytesBody();
        String text = Objects.requireNonNullElse(answer.getBody(), "");
        return bytes != null ? ByteBuffer.wrap(bytes) : StandardCharsets.UTF_8.encode(text);
    }

    private static OAuth2HttpRequest question(Request request) throws IOException {
        var headers = new Headers.Builder();
        request.getHeaders().forEach(field -> headers.addUnsafeNonAscii(field.getName(), field.getValue() == null ? "" : field.getValue()));
        return new OAuth2HttpRequest(headers.build(), request.getMethod(), HttpUrl.get(request.getHttpURI().asString()),
                new String(Request.asInputStream(request).readAllBytes(), StandardCharsets.UTF_8));
    }
}
