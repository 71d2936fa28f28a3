package quancheng.testbed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.protocols.jsoncore.JsonNodeParser;

/** As much of KMS as functions ask for, on loopback: what it makes follows from the name of the key. It keeps nothing, and nothing is safe with it. */
public final class LocalKms implements AutoCloseable {

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private int failures;

    public LocalKms() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    /** As {@code AWS_ENDPOINT_URL_KMS} says it. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The operation of each call, and where it has one its message: {@code GenerateMac quancheng 1}. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** Throttles the next so many calls. */
    public synchronized void throttle(int calls) {
        failures = calls;
    }

    private synchronized boolean throttles() {
        return failures-- > 0;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String operation = exchange.getRequestHeaders().getFirst("X-Amz-Target").replace("TrentService.", "");
            Map<String, JsonNode> request = JsonNodeParser.create().parse(exchange.getRequestBody()).asObject();
            if (throttles()) {
                asked.add(operation);
                send(exchange, 400, "{\"__type\":\"ThrottlingException\"}");
            } else {
                send(exchange, 200, answer(operation, request));
            }
        }
    }

    private String answer(String operation, Map<String, JsonNode> request) {
        String key = request.get("KeyId").asString();
        if (operation.equals("GenerateMac")) {
            byte[] message = bytes(request.get("Message"));
            asked.add(operation + " " + new String(message, StandardCharsets.UTF_8));
            return "{\"KeyId\":\"%s\",\"Mac\":\"%s\",\"MacAlgorithm\":\"HMAC_SHA_256\"}".formatted(key, text(mac(key, message)));
        }
        asked.add(operation);
        byte[] wrapped = operation.equals("Decrypt") ? bytes(request.get("CiphertextBlob")) : UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        String bound = key + request.get("EncryptionContext");
        return "{\"KeyId\":\"%s\",\"CiphertextBlob\":\"%s\",\"Plaintext\":\"%s\"}".formatted(key, text(wrapped), text(mac(bound, wrapped)));
    }

    private static byte[] bytes(JsonNode node) {
        return Base64.getDecoder().decode(node.asString());
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static byte[] mac(String key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
