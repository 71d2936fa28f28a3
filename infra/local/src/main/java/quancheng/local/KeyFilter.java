package quancheng.local;

import static quancheng.testbed.Template.list;
import static quancheng.testbed.Template.map;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which records of a stream a function is woken for. Of Lambda's patterns it knows the one the template uses, exact values
 * of keys; any other stops the local run, which would wake functions the cloud lets sleep.
 *
 * @param patterns by key, the values that pass; a record passes where one pattern fits; none let everything pass
 */
record KeyFilter(List<Map<String, Set<String>>> patterns) {

    static final KeyFilter NONE = new KeyFilter(List.of());

    /** @param criteria {@code FilterCriteria} of the template */
    static KeyFilter of(Object criteria) {
        return new KeyFilter(list(map(criteria).get("Filters")).stream().map(filter -> keys((String) map(filter).get("Pattern"))).toList());
    }

    private static Map<String, Set<String>> keys(String pattern) {
        JsonNode keys = only(only(JsonMapper.shared().readTree(pattern), "dynamodb"), "Keys");
        var wanted = new HashMap<String, Set<String>>();
        for (String key : keys.propertyNames()) {
            var values = new HashSet<String>();
            for (JsonNode value : only(keys.get(key), "S")) {
                values.add(value.stringValue());
            }
            wanted.put(key, values);
        }
        return wanted;
    }

    private static JsonNode only(JsonNode node, String name) {
        if (node.size() != 1 || !node.has(name)) {
            throw new IllegalStateException("a filter the local run does not know: " + node);
        }
        return node.get(name);
    }

    boolean passes(DynamodbStreamRecord record) {
        var keys = record.getDynamodb().getKeys();
        return patterns.isEmpty() || patterns.stream().anyMatch(pattern -> pattern.entrySet().stream()
                .allMatch(key -> keys.containsKey(key.getKey()) && key.getValue().contains(keys.get(key.getKey()).getS())));
    }
}
