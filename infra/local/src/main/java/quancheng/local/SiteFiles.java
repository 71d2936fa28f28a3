package quancheng.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.http.content.HttpContent;
import org.eclipse.jetty.http.content.ResourceHttpContentFactory;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.resource.ResourceFactory;

/** The published folder, served the way the CDN serves the bucket; nothing is remembered, so a change shows at once. */
final class SiteFiles extends ResourceHandler {

    private static final Pattern POLICY = Pattern.compile("<meta http-equiv=\"?Content-Security-Policy\"? content=\"([^\"]*)\"");

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8", "css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8",
            "json", "application/json; charset=utf-8", "xml", "application/xml; charset=utf-8", "txt", "text/plain; charset=utf-8",
            "svg", "image/svg+xml; charset=utf-8", "ics", "text/calendar; charset=utf-8", "webmanifest", "application/manifest+json; charset=utf-8");

    private final MimeTypes.Mutable types = new MimeTypes.Mutable();
    private final Path root;

    SiteFiles(Path root) {
        this.root = root;
        setBaseResource(ResourceFactory.of(this).newResource(root));
        setDirAllowed(false);
        setEtags(true);
        setCacheControl("no-cache");
        TYPES.forEach(types::addMimeMapping);
    }

    @Override
    protected HttpContent.Factory newHttpContentFactory(ByteBufferPool.Sized pool) {
        return new ResourceHttpContentFactory(getBaseResource(), types, pool);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        page(request.getHttpURI().getDecodedPath()).flatMap(SiteFiles::policy).ifPresent(policy ->
                response.getHeaders().put("Content-Security-Policy", policy + "; frame-ancestors 'none'"));
        return super.handle(request, response, callback) || notFound(response, callback);
    }

    /** A page states its own policy, hashes of its inline parts included; a header can say what a page cannot. */
    private static Optional<String> policy(Path page) {
        try {
            return Optional.of(POLICY.matcher(Files.readString(page))).filter(Matcher::find)
                    .map(found -> found.group(1).replace("&#39;", "'"));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean notFound(Response response, Callback callback) throws IOException {
        Optional<Path> page = Stream.of("/404.html", "/404/").flatMap(path -> page(path).stream()).findFirst();
        response.setStatus(404);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, TYPES.get("html"));
        response.write(true, ByteBuffer.wrap(page.isPresent() ? Files.readAllBytes(page.get()) : new byte[0]), callback);
        return true;
    }

    private Optional<Path> page(String path) {
        Path file = root.resolve(path.substring(1) + (path.endsWith("/") ? "index.html" : "")).normalize();
        return List.of(file).stream().filter(found -> found.startsWith(root) && found.toString().endsWith(".html"))
                .filter(Files::isRegularFile).findFirst();
    }
}
