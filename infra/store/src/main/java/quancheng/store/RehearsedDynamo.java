package quancheng.store;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.protocols.jsoncore.JsonNodeParser;

/**
 * A table in front of which a function can rehearse before its snapshot: everything the SDK does happens, and nothing leaves
 * the process. It gives back what was put, changes nothing and refuses nothing; a rehearsal asks no more of it.
 */
final class RehearsedDynamo implements SdkHttpClient {

    private final Map<String, List<JsonNode>> items = new ConcurrentHashMap<>();

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() {
                String target = request.httpRequest().firstMatchingHeader("X-Amz-Target").orElse("");
                return answer(answer(target.substring(target.indexOf('.') + 1), read(request)));
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

    private String answer(String operation, Map<String, JsonNode> asked) {
        return switch (operation) {
            case "GetItem" -> of(asked).stream().filter(item -> has(item, asked.get("Key"))).findFirst()
                    .map(item -> "{\"Item\":" + item + "}").orElse("{}");
            case "Query", "Scan" -> "{\"Items\":" + of(asked) + ",\"Count\":" + of(asked).size() + ",\"ScannedCount\":0}";
            case "PutItem" -> put(asked);
            case "TransactWriteItems" -> {
                asked.get("TransactItems").asArray().forEach(item -> item.field("Put").ifPresent(put -> put(put.asObject())));
                yield "{}";
            }
            default -> "{}";
        };
    }

    private String put(Map<String, JsonNode> put) {
        of(put).add(put.get("Item"));
        return "{}";
    }

    private List<JsonNode> of(Map<String, JsonNode> asked) {
        return items.computeIfAbsent(asked.get("TableName").asString(), _ -> new ArrayList<>());
    }

    private static boolean has(JsonNode item, JsonNode key) {
        return key.asObject().entrySet().stream().allMatch(part -> part.getValue().equals(item.asObject().get(part.getKey())));
    }

    private static HttpExecuteResponse answer(String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        return HttpExecuteResponse.builder()
                .response(SdkHttpResponse.builder().statusCode(200).putHeader("Content-Type", "application/x-amz-json-1.0")
                        .putHeader("Content-Length", Integer.toString(body.length)).build())
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body))).build();
    }

    @Override
    public void close() {
        items.clear();
    }
}
