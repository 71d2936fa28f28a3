package quancheng.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** Tables of a rehearsal: they give back what was put, change nothing and refuse nothing; a rehearsal asks no more of them. */
final class RehearsedDynamo extends Rehearsed {

    private final Map<String, List<JsonNode>> items = new ConcurrentHashMap<>();

    @Override
    String answer(String operation, Map<String, JsonNode> asked) {
        return switch (operation) {
            case "GetItem" -> of(asked).stream().filter(item -> has(item, asked.get("Key"))).findFirst()
                    .map(item -> "{\"Item\":" + item + "}").orElse("{}");
            case "Query", "Scan" -> all(of(asked).stream().filter(item -> fits(item, asked)).toList());
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

    private static String all(List<JsonNode> items) {
        return "{\"Items\":" + items + ",\"Count\":" + items.size() + ",\"ScannedCount\":" + items.size() + "}";
    }

    /** A query by key: the client calls each value after its attribute, and all we ask is that one is equal or begins so. */
    private static boolean fits(JsonNode item, Map<String, JsonNode> asked) {
        return !asked.containsKey("KeyConditionExpression") || asked.get("ExpressionAttributeValues").asObject().entrySet().stream()
                .allMatch(value -> item.field(value.getKey().replace(":AMZN_MAPPED_", "")).map(RehearsedDynamo::text).orElse("").startsWith(text(value.getValue())));
    }

    private static String text(JsonNode attribute) {
        return attribute.field("S").map(JsonNode::asString).orElse("");
    }

    private static boolean has(JsonNode item, JsonNode key) {
        return key.asObject().entrySet().stream().allMatch(part -> part.getValue().equals(item.asObject().get(part.getKey())));
    }
}
