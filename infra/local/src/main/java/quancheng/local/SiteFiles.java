package quancheng.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
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
        String path = request.getHttpURI().getDecodedPath();
        page(path).ifPresent(page -> SecurityHeaders.allow(PagePolicy.of(read(page)), response));
        if (path.endsWith("/desk/")) {
            SecurityHeaders.camera(response);
        } else if (path.endsWith("/desk/worker.js")) {
            SecurityHeaders.allow(PagePolicy.WORKER, response);
        }
        return super.handle(request, response, callback) || notFound(response, callback);
    }

    private boolean notFound(Response response, Callback callback) {
        byte[] html = Stream.of("/404.html", "/404/").flatMap(path -> page(path).stream()).findFirst().map(SiteFiles::read).orElse(new byte[0]);
        SecurityHeaders.allow(PagePolicy.of(html), response);
        response.setStatus(404);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, TYPES.get("html"));
        response.write(true, ByteBuffer.wrap(html), callback);
        return true;
    }

    private static byte[] read(Path page) {
        try {
            return Files.readAllBytes(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Path> page(String path) {
        Path file = root.resolve(path.substring(1) + (path.endsWith("/") ? "index.html" : "")).normalize();
        return Optional.of(file).filter(found -> found.startsWith(root) && found.toString().endsWith(".html") && Files.isRegularFile(found));
    }
}
