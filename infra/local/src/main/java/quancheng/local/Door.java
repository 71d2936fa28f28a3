package quancheng.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import quancheng.testbed.Template;

/** One host for site and API, as the CDN makes them one. */
final class Door implements AutoCloseable {

    private final Server server = new Server();
    private final ServerConnector connector;
    private final Sending sending;

    Door(int port) {
        this(port, Sending.USUAL);
    }

    /** Takes the port at once, so that everything behind the door can know its address. */
    Door(int port, Sending sending) {
        this.sending = sending;
        var http = new HttpConfiguration();
        http.setSendServerVersion(false);
        connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        connector.setPort(port);
        connector.setIdleTimeout(sending.silence().toMillis());
        server.addConnector(connector);
        try {
            connector.open();
        } catch (IOException e) {
            throw new UncheckedIOException("port " + port + " is taken; -Dport=N asks for another, -Dport=0 for any", e);
        }
    }

    /** Without a slash at its end. */
    String address() {
        return "http://localhost:" + connector.getLocalPort();
    }

    int port() {
        return connector.getLocalPort();
    }

    void open(Path site, Template template, Supplier<Provider> provider, Functions functions) {
        var compression = new CompressionHandler(new SecurityHeaders(new Handler.Sequence(
                new Gateway(Routes.of(template), new Authorizer(provider), sending, functions.door()), new TokenDesk(provider),
                new ProviderPages(provider), new SiteFiles(site))));
        compression.putCompression(new GzipCompression());
        server.setHandler(compression);
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
