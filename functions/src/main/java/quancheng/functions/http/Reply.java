package quancheng.functions.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer on its way out: personal, so nobody may keep or frame it, and it names no referrer.
 *
 * @param outcome how it ended, in a word of ours for the log; empty where the status says it
 */
public record Reply(int status, String type, byte[] body, Map<String, String> headers, String outcome) {

    private static final JsonFactory JSON = new JsonFactory();

    public Reply(int status, String type, byte[] body, Map<String, String> headers) {
        this(status, type, body, headers, "");
    }

    public interface Writes {
        void to(JsonGenerator json) throws IOException;
    }

    public static Reply html(int status, byte[] page) {
        return new Reply(status, "text/html; charset=utf-8", page, Map.of());
    }

    public static Reply file(String type, byte[] bytes) {
        return new Reply(200, type, bytes, Map.of());
    }

    /** One JSON object; {@code members} writes what is in it. */
    public static Reply json(int status, Writes members) {
        return new Reply(status, "application/json", object(members), Map.of());
    }

    /** RFC 9457. {@code more} writes further members. */
    public static Reply problem(int status, String title, Writes more) {
        return new Reply(status, "application/problem+json", object(json -> {
            json.writeStringField("type", "about:blank");
            json.writeStringField("title", title);
            json.writeNumberField("status", status);
            more.to(json);
        }), Map.of());
    }

    public Reply with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Reply(status, type, body, more, outcome);
    }

    /** Says in the log how it ended. */
    public Reply as(String outcome) {
        return new Reply(status, type, body, headers, outcome);
    }

    private static byte[] object(Writes members) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            members.to(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public APIGatewayV2HTTPResponse toEvent(String requestId) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("content-type", type);
        all.put("cache-control", "no-store");
        all.put("x-content-type-options", "nosniff");
        all.put("referrer-policy", "no-referrer");
        all.put("strict-transport-security", "max-age=31536000; includeSubDomains");
        all.put("x-request-id", requestId);
        return APIGatewayV2HTTPResponse.builder().withStatusCode(status).withHeaders(all)
                .withBody(isText() ? new String(body, StandardCharsets.UTF_8) : Base64.getEncoder().encodeToString(body))
                .withIsBase64Encoded(!isText()).build();
    }

    private boolean isText() {
        return type.startsWith("text/") || type.contains("json");
    }
}
