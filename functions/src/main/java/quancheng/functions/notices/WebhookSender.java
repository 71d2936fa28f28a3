package quancheng.functions.notices;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hands messages to a gateway of the operator's own: one POST each, in JSON. {@code Quancheng-Signature: t=SECONDS,v1=HEX} is
 * HMAC-SHA-256 over the seconds, a dot and the body; {@code Idempotency-Key} is the same on every try. A 2xx means it is taken.
 */
public final class WebhookSender implements Sender {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_SECRET = 32;
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(LONGEST).build();
    private final URI address;
    private final SecretKeySpec secret;
    private final Clock clock;

    /** @param address https, or a receiver on this machine */
    public WebhookSender(URI address, String secret, Clock clock) {
        boolean here = "127.0.0.1".equals(address.getHost()) || "localhost".equals(address.getHost());
        if (!"https".equals(address.getScheme()) && !here) {
            throw new IllegalStateException("NOTIFY_WEBHOOK is no https address");
        }
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalStateException("NOTIFY_SECRET has " + secret.length() + " characters; 32 are the least");
        }
        this.address = address;
        this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.clock = clock;
    }

    @Override
    public void send(Message message) throws IOException, InterruptedException {
        byte[] body = body(message);
        long now = clock.instant().getEpochSecond();
        var request = HttpRequest.newBuilder(address).timeout(LONGEST).header("Content-Type", "application/json")
                .header("Idempotency-Key", message.key()).header("Quancheng-Signature", "t=" + now + ",v1=" + signature(now, body))
                .POST(BodyPublishers.ofByteArray(body)).build();
        int status = http.send(request, BodyHandlers.discarding()).statusCode();
        if (status / 100 != 2) {
            throw new IOException("the gateway answered " + status);
        }
    }

    private static byte[] body(Message message) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("id", message.key());
            json.writeStringField("kind", message.kind());
            if (message.activity().isPresent()) {
                json.writeStringField("activity", message.activity().get().value());
            }
            json.writeStringField("phone", message.phone());
            json.writeStringField("text", message.chinese());
            json.writeStringField("english", message.english());
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private String signature(long seconds, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            mac.update((seconds + ".").getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
