package quancheng.store;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.protocols.jsoncore.JsonNodeParser;

/**
 * A service in front of which a function can rehearse before its snapshot: everything the SDK does happens, and nothing leaves
 * the process.
 */
abstract class Rehearsed implements SdkHttpClient {

    /** @return JSON */
    abstract String answer(String operation, Map<String, JsonNode> asked);

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() {
                String target = request.httpRequest().firstMatchingHeader("X-Amz-Target").orElse("");
                return of(answer(target.substring(target.indexOf('.') + 1), read(request)));
            }

            @Override
            public void abort() {
                // It never waits.
            }
        };
    }

    private static Map<String, JsonNode> read(HttpExecuteRequest request) {
        InputStream body = request.contentStreamProvider().orElseThrow().newStream();
        return JsonNodeParser.create().parse(body).asObject();
    }

    private static HttpExecuteResponse of(String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        return HttpExecuteResponse.builder()
                .response(SdkHttpResponse.builder().statusCode(200).putHeader("Content-Type", "application/x-amz-json-1.0")
                        .putHeader("Content-Length", Integer.toString(body.length)).build())
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body))).build();
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
