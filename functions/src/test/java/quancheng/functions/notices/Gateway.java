package quancheng.functions.notices;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Somebody else's gateway: a real receiver on this machine, which checks signatures as its documentation would say. */
public final class Gateway implements AutoCloseable {

    public static final String SECRET = "the secret both sides know, forty characters";

    /** A POST as it came in. */
    public record Received(Map<String, String> headers, String body) {

        public String value(String name) {
            var found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(body);
            return found.find() ? found.group(1) : "";
        }

        /** Whether it was signed with this secret, body and time. */
        public boolean isSigned(String secret) {
            var parts = Pattern.compile("t=(\\d+),v1=([0-9a-f]{64})").matcher(headers.getOrDefault("quancheng-signature", ""));
            return parts.matches() && MessageDigest.isEqual(mac(secret, parts.group(1) + "." + body), parts.group(2).getBytes(StandardCharsets.US_ASCII));
        }

        private static byte[] mac(String secret, String text) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
                return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8))).getBytes(StandardCharsets.US_ASCII);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final HttpServer server;
    private final AtomicInteger refusing = new AtomicInteger();
    public final List<Received> received = new CopyOnWriteArrayList<>();

    public Gateway() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            received.add(new Received(exchange.getRequestHeaders().entrySet().stream().collect(Collectors.toMap(
                    header -> header.getKey().toLowerCase(), header -> header.getValue().getFirst())),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(refusing.getAndUpdate(left -> Math.max(0, left - 1)) > 0 ? 503 : 204, -1);
            exchange.close();
        });
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/in";
    }

    /** The next so many are taken in and answered 503. */
    public void refuse(int next) {
        refusing.set(next);
    }

    /** Their kinds, in the order they came. */
    public List<String> kinds() {
        return received.stream().map(message -> message.value("kind")).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
