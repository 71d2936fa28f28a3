package quancheng.local;

import static quancheng.testbed.Template.map;

import java.util.List;
import java.util.Map;
import quancheng.testbed.Template;

/**
 * One stream that wakes one function, as the template says. The batching window is left out: it only delays.
 *
 * @param table    logical id of the table
 * @param attempts how often a batch is tried again before it is given up
 */
record EventSource(String function, String table, int batch, int attempts, boolean bisect, KeyFilter filter) {

    static List<EventSource> of(Template template) {
        return template.resources("AWS::Serverless::Function").entrySet().stream()
                .flatMap(function -> map(function.getValue().get("Events")).values().stream().map(Template::map)
                        .filter(event -> event.get("Type").equals("DynamoDB"))
                        .map(event -> of(function.getKey(), map(event.get("Properties")))))
                .toList();
    }

    private static EventSource of(String function, Map<String, Object> properties) {
        String stream = (String) map(properties.get("Stream")).get("Fn::GetAtt");
        return new EventSource(function, stream.substring(0, stream.indexOf('.')),
                Integer.parseInt((String) properties.get("BatchSize")),
                Integer.parseInt((String) properties.get("MaximumRetryAttempts")),
                "true".equals(properties.get("BisectBatchOnFunctionError")), KeyFilter.of(properties.get("FilterCriteria")));
    }
}
