package quancheng.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quancheng.testbed.Template.map;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import quancheng.testbed.LocalKms;
import quancheng.testbed.Template;

/** Each handler starts in a process of its own with exactly the variables the template sets, as Lambda would start it. */
class HandlerStartTest {

    private static final Template TEMPLATE = Template.find();
    private static final LocalKms KMS = new LocalKms();

    @AfterAll
    static void stop() {
        KMS.close();
    }

    /** What runs in that process. */
    static final class Start {
        public static void main(String[] handler) throws ReflectiveOperationException {
            Class.forName(handler[0]).getConstructor().newInstance();
        }
    }

    /**
     * One start.
     *
     * @param said    nothing where all went well
     * @param classes the log of what was loaded
     * @param asked   of KMS
     */
    private record Started(String said, String classes, List<String> asked) {

        static Started of(String handler, Map<String, String> environment) {
            try {
                int before = KMS.asked().size();
                Path log = Files.createTempFile("loaded", ".log");
                String said = start(handler, environment, "-Xlog:class+load:file=" + log);
                String classes = Files.readString(log);
                Files.delete(log);
                return new Started(said, classes, KMS.asked().stream().skip(before).toList());
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Every function of the template, once. */
    private static final Map<String, Started> STARTED = new TreeMap<>();

    @BeforeAll
    static void startThem() {
        TEMPLATE.resources("AWS::Serverless::Function").forEach((id, function) ->
                STARTED.put(id, Started.of((String) function.get("Handler"), environment(function))));
    }

    @Test
    void everyHandlerStartsWithWhatTheTemplateSets() {
        STARTED.forEach((id, started) -> assertEquals("", started.said(), id));
    }

    @Test
    void aMissingVariableIsNoticed() {
        var function = TEMPLATE.resources("AWS::Serverless::Function").get("CitizenFunction");
        var environment = environment(function);
        environment.remove("SIGNUPS_TABLE");
        assertTrue(Started.of((String) function.get("Handler"), environment).said().contains("SIGNUPS_TABLE is not set"));
    }

    /** A client made at the first call would be made anew after every restore from a snapshot, and somebody would wait a second for it. */
    @Test
    void everyClientIsMadeAtTheStart() {
        STARTED.forEach((id, started) -> {
            var told = environment(TEMPLATE.resources("AWS::Serverless::Function").get(id)).keySet();
            assertEquals(told.stream().anyMatch(name -> name.endsWith("_TABLE")), started.classes().contains("DefaultDynamoDbClient"), id);
            assertEquals(told.contains("SITE_BUCKET"), started.classes().contains("DefaultS3Client"), id);
            assertEquals(told.contains("PERSONAL_KEY") || told.contains("SIGNING_KEYS"), started.classes().contains("DefaultKmsClient"), id);
        });
        assertFalse(Started.of("java.lang.Object", Map.of()).classes().contains("DefaultDynamoDbClient"), "a handler without a client is seen to have none");
    }

    /** With the right to it, KMS has made the keys by the time the first caller comes; without, it is not asked. */
    @Test
    void whoeverSignsHasItsKeysFromKmsAtTheStart() {
        STARTED.forEach((id, started) -> {
            String right = id.replaceAll("Function$", "") + " SigningKey.Arn kms:GenerateMac";
            assertEquals(TemplateTest.rights().anyMatch(right::equals), started.asked().contains("GenerateMac quancheng 1"), id);
            assertEquals(started.asked().isEmpty(), !started.asked().contains("GenerateMac quancheng 1"), id);
        });
    }

    private static Map<String, String> environment(Map<String, Object> function) {
        var environment = new HashMap<String, String>(Map.of("AWS_REGION", "cn-north-1", "AWS_ACCESS_KEY_ID", "test", "AWS_SECRET_ACCESS_KEY", "test",
                "AWS_ENDPOINT_URL_KMS", KMS.address()));
        variables(map(map(TEMPLATE.root().get("Globals")).get("Function")), environment);
        variables(function, environment);
        return environment;
    }

    private static void variables(Map<String, Object> function, Map<String, String> into) {
        TemplateTest.variables(function).forEach(name -> into.put(name, switch (name) {
            case "SITE_BASE", "API_ORIGIN" -> "";
            case "SITE_ORIGIN" -> "https://example.org";
            case "NOTIFY_SENDER" -> "off";
            case "SIGNING_KEYS" -> "arn:aws-cn:kms:cn-north-1:000000000000:key/signing,1";
            case "TRUSTED_HOPS", "ADDRESS_LIMIT", "LOAD_LIMIT" -> "1";
            default -> name.toLowerCase().repeat(3);
        }));
    }

    private static String start(String handler, Map<String, String> environment, String... options) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Start.class.getName(), handler));
        var process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().clear();
        process.environment().putAll(environment);
        Process running = process.start();
        String output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        running.waitFor();
        return output;
    }
}
