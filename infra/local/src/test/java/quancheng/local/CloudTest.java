package quancheng.local;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quancheng.testbed.Template.list;
import static quancheng.testbed.Template.map;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quancheng.runtime.Metric;
import quancheng.testbed.Template;

/** What must be true of every table, stream, log and alarm of the template, also of those that come later. */
class CloudTest {

    private static final Template TEMPLATE = Template.find();
    private static final Map<String, Object> KEY = Map.of("SSEEnabled", "true", "SSEType", "KMS", "KMSMasterKeyId", Map.of("Ref", "StoreKey"));
    private static final Set<String> WRITES = Set.of("dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem", "dynamodb:BatchWriteItem");

    @Test
    void everyTableIsKeptProtectedAndSealed() {
        TEMPLATE.resources("AWS::DynamoDB::Table").forEach((table, properties) -> {
            assertEquals("PAY_PER_REQUEST", properties.get("BillingMode"), table);
            assertEquals("true", properties.get("DeletionProtectionEnabled"), table);
            assertEquals("true", map(properties.get("PointInTimeRecoverySpecification")).get("PointInTimeRecoveryEnabled"), table);
            assertEquals(KEY, properties.get("SSESpecification"), table);
            assertTrue(Set.of("", "KEYS_ONLY").contains(map(properties.get("StreamSpecification")).getOrDefault("StreamViewType", "")), table);
        });
        Stream.of("AWS::DynamoDB::Table", "AWS::S3::Bucket", "AWS::KMS::Key", "AWS::SecretsManager::Secret", "AWS::Logs::LogGroup")
                .flatMap(type -> TEMPLATE.resources(type).keySet().stream()).forEach(kept -> {
                    var resource = map(map(TEMPLATE.root().get("Resources")).get(kept));
                    assertEquals(List.of("Retain", "Retain"), List.of(resource.get("DeletionPolicy"), resource.get("UpdateReplacePolicy")), kept);
                });
    }

    /** A record that nobody can handle must not hold back its shard for a day, which is what the defaults would do. */
    @Test
    void everyStreamIsReadWithAnEnd() {
        var streams = TEMPLATE.resources("AWS::Serverless::Function").values().stream().flatMap(function -> map(function.get("Events")).values().stream())
                .map(Template::map).filter(event -> event.get("Type").equals("DynamoDB")).map(event -> map(event.get("Properties"))).toList();
        assertTrue(streams.size() >= 4, streams::toString);
        streams.forEach(stream -> {
            assertEquals("true", stream.get("BisectBatchOnFunctionError"), stream::toString);
            assertEquals(List.of("ReportBatchItemFailures"), stream.get("FunctionResponseTypes"), stream::toString);
            assertTrue(number(stream, "MaximumRetryAttempts") >= 1 && number(stream, "MaximumRetryAttempts") <= 10, stream::toString);
            assertTrue(number(stream, "MaximumRecordAgeInSeconds") >= 3600, stream::toString);
            assertEquals(Map.of("Fn::GetAtt", "DeadLetters.Arn"), map(map(stream.get("DestinationConfig")).get("OnFailure")).get("Destination"), stream::toString);
        });
    }

    @Test
    void everyLogIsKeptHalfAYearAndSealed() {
        TEMPLATE.resources("AWS::Logs::LogGroup").forEach((log, properties) -> {
            assertTrue(number(properties, "RetentionInDays") >= 180, log);
            assertEquals(Map.of("Fn::GetAtt", "StoreKey.Arn"), properties.get("KmsKeyId"), log);
        });
        TEMPLATE.resources("AWS::Serverless::Function").forEach((function, properties) ->
                assertEquals(Map.of("Ref", function.replaceAll("Function$", "Log")), map(properties.get("LoggingConfig")).get("LogGroup")));
    }

    @Test
    void nobodyMayDoAnythingAndThePublisherWritesNoTable() {
        TemplateTest.rights().forEach(line -> {
            var words = List.of(line.split(" "));
            assertTrue(words.stream().skip(2).takeWhile(word -> word.contains(":")).noneMatch(action -> action.contains("*")) && !words.get(1).equals("*"), line);
            assertTrue(!words.getFirst().equals("Publish") || words.stream().noneMatch(WRITES::contains), line);
        });
    }

    /** Whoever may read a function's configuration reads what it is told: names of secrets, never one. */
    @Test
    void noSecretStandsInWhatAFunctionIsTold() {
        var functions = TEMPLATE.resources("AWS::Serverless::Function").values();
        functions.forEach(function -> assertFalse(secret(function.get("Environment")), function::toString));
        assertTrue(secret(Map.of("Variables", Map.of("KEY", Map.of("Fn::Sub", "{{resolve:secretsmanager:${Key}}}")))), "it is seen where it stands");
    }

    /** CloudFormation puts the value of a secret in the place of such a reference. */
    private static boolean secret(Object told) {
        return String.valueOf(told).contains("{{resolve:");
    }

    /** A scan names no key, and a condition over all the keys it names would let it pass. */
    @Test
    void noScanStandsBehindAConditionThatCannotHoldIt() {
        TemplateTest.rights().filter(line -> line.contains(" of ") || line.contains(" but "))
                .forEach(line -> assertFalse(line.contains("dynamodb:Scan") || line.contains("Batch"), line));
    }

    /** Without a scope the authorizer would take any token the issuer has signed for us. */
    @Test
    void theDeskAsksForAScope() {
        var auth = map(map(TEMPLATE.resources("AWS::Serverless::HttpApi").get("Api")).get("Auth"));
        auth = map(map(auth.get("Authorizers")).get("Organizers"));
        assertEquals(List.of(Map.of("Fn::If", List.of("ScopeAsked", Map.of("Ref", "OrganizerScope"), Map.of("Ref", "AWS::NoValue")))), auth.get("AuthorizationScopes"));
        assertEquals("openid", map(map(TEMPLATE.root().get("Parameters")).get("OrganizerScope")).get("Default"));
    }

    /** SnapStart makes a snapshot of published versions only. */
    @Test
    void everyCallGoesToAPublishedVersion() {
        var all = map(map(TEMPLATE.root().get("Globals")).get("Function"));
        assertEquals("live", all.get("AutoPublishAlias"));
        assertEquals("true", all.get("AutoPublishAliasAllProperties"));
    }

    @Test
    void everyFunctionIsWatchedAndEveryOwnFigureIsOneThatIsPrinted() {
        var alarms = TEMPLATE.resources("AWS::CloudWatch::Alarm");
        for (var alarm : List.of("FunctionErrors", "FunctionThrottles")) {
            assertEquals(TEMPLATE.resources("AWS::Serverless::Function").keySet(), watched(alarms.get(alarm)), alarm);
        }
        var printed = Stream.of(Metric.values()).map(Metric::called).collect(toSet());
        alarms.values().stream().filter(alarm -> "Quancheng".equals(alarm.get("Namespace")))
                .forEach(alarm -> assertTrue(printed.contains(alarm.get("MetricName")), alarm::toString));
        var read = TEMPLATE.resources("AWS::Serverless::Function").entrySet().stream().filter(function -> map(function.getValue().get("Events")).values()
                .stream().anyMatch(event -> map(event).get("Type").equals("DynamoDB"))).map(Map.Entry::getKey).collect(toSet());
        assertEquals(read, alarms.values().stream().filter(alarm -> "IteratorAge".equals(alarm.get("MetricName"))).map(CloudTest::function).collect(toSet()));
    }

    private static int number(Map<String, Object> properties, String name) {
        return Integer.parseInt((String) properties.get(name));
    }

    private static Set<String> watched(Map<String, Object> alarm) {
        return list(alarm.get("Metrics")).stream().map(Template::map).filter(metric -> metric.containsKey("MetricStat"))
                .map(metric -> function(map(map(metric.get("MetricStat")).get("Metric")))).collect(toSet());
    }

    private static String function(Map<String, Object> metric) {
        return (String) map(map(list(metric.get("Dimensions")).getFirst()).get("Value")).get("Ref");
    }

    /** What CloudFront lacks in China: access control for buckets, and certificates of ACM. */
    @Test
    void theTwoCdnsAreOneButForWhatChinaLacks() {
        var one = map(Template.read(TEMPLATE.file().resolveSibling(Path.of("infra", "deploy", "cdn.yaml"))).root().get("Resources"));
        var other = map(Template.read(TEMPLATE.file().resolveSibling(Path.of("infra", "deploy", "cdn-china.yaml"))).root().get("Resources"));
        assertEquals(Set.of("Reader", "Cdn"), differing(one, other));
        assertEquals(Set.of("ViewerCertificate", "Origins"), differing(distribution(one), distribution(other)));
        assertNotEquals(one, other);
    }

    @Test
    void onlyTheDeskMayAskForTheCamera() {
        for (String cdn : List.of("cdn.yaml", "cdn-china.yaml")) {
            var resources = map(Template.read(TEMPLATE.file().resolveSibling(Path.of("infra", "deploy", cdn))).root().get("Resources"));
            var behaviors = list(distribution(resources).get("CacheBehaviors")).stream().map(Template::map).toList();
            List<Object> paths = behaviors.stream().map(behavior -> behavior.get("PathPattern")).toList();
            assertTrue(paths.indexOf("/api/*") < paths.indexOf("*/desk/*"), "the desk's calls are no pages");
            behaviors.forEach(behavior -> assertEquals(behavior.get("PathPattern").equals("*/desk/*") ? "camera=(self)" : "camera=()",
                    camera(resources, behavior), behavior::toString));
            assertEquals("camera=()", camera(resources, map(distribution(resources).get("DefaultCacheBehavior"))));
        }
    }

    private static String camera(Map<String, Object> resources, Map<String, Object> behavior) {
        var policy = map(map(resources.get((String) map(behavior.get("ResponseHeadersPolicyId")).get("Ref"))).get("Properties"));
        var headers = list(map(map(policy.get("ResponseHeadersPolicyConfig")).get("CustomHeadersConfig")).get("Items")).stream().map(Template::map);
        return headers.filter(header -> header.get("Header").equals("Permissions-Policy")).map(header -> ((String) header.get("Value")).split(",")[0]).findFirst().orElseThrow();
    }

    private static Map<String, Object> distribution(Map<String, Object> resources) {
        return map(map(map(resources.get("Cdn")).get("Properties")).get("DistributionConfig"));
    }

    private static Set<String> differing(Map<String, Object> one, Map<String, Object> other) {
        var names = new HashSet<>(one.keySet());
        names.addAll(other.keySet());
        names.removeIf(name -> one.containsKey(name) && one.get(name).equals(other.get(name)));
        return names;
    }
}
