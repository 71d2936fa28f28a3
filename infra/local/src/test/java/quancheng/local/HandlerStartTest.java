package quancheng.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quancheng.testbed.Template.map;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import quancheng.testbed.Template;

/** Each handler starts in a process of its own with exactly the variables the template sets, as Lambda would start it. */
class HandlerStartTest {

    private static final Template TEMPLATE = Template.find();

    /** What runs in that process. */
    static final class Start {
        public static void main(String[] handler) throws ReflectiveOperationException {
            Class.forName(handler[0]).getConstructor().newInstance();
        }
    }

    @Test
    void everyHandlerStartsWithWhatTheTemplateSets() throws Exception {
        for (var function : TEMPLATE.resources("AWS::Serverless::Function").values()) {
            assertEquals("", start((String) function.get("Handler"), environment(function)));
        }
    }

    @Test
    void aMissingVariableIsNoticed() throws Exception {
        var function = TEMPLATE.resources("AWS::Serverless::Function").get("CitizenFunction");
        var environment = environment(function);
        environment.remove("SIGNUPS_TABLE");
        assertEquals(true, start((String) function.get("Handler"), environment).contains("SIGNUPS_TABLE is not set"));
    }

    /** A client made at the first call would be made anew after every restore from a snapshot, and somebody would wait a second for it. */
    @Test
    void everyClientIsMadeAtTheStart() throws Exception {
        for (var function : TEMPLATE.resources("AWS::Serverless::Function").values()) {
            var environment = environment(function);
            String loaded = loaded((String) function.get("Handler"), environment);
            assertEquals(environment.keySet().stream().anyMatch(name -> name.endsWith("_TABLE")), loaded.contains("DefaultDynamoDbClient"), function::toString);
            assertEquals(environment.containsKey("SITE_BUCKET"), loaded.contains("DefaultS3Client"), function::toString);
        }
        assertEquals(false, loaded("java.lang.Object", environment(TEMPLATE.resources("AWS::Serverless::Function").get("CitizenFunction")))
                .contains("DefaultDynamoDbClient"), "a handler without a client is seen to have none");
    }

    private static String loaded(String handler, Map<String, String> environment) throws IOException, InterruptedException {
        Path log = Files.createTempFile("loaded", ".log");
        start(handler, environment, "-Xlog:class+load:file=" + log);
        String classes = Files.readString(log);
        Files.delete(log);
        return classes;
    }

    private static Map<String, String> environment(Map<String, Object> function) {
        var environment = new HashMap<String, String>(Map.of("AWS_REGION", "cn-north-1"));
        variables(map(map(TEMPLATE.root().get("Globals")).get("Function")), environment);
        variables(function, environment);
        return environment;
    }

    private static void variables(Map<String, Object> function, Map<String, String> into) {
        map(map(function.get("Environment")).get("Variables")).keySet().forEach(name -> into.put(name, switch (name) {
            case "SITE_BASE", "API_ORIGIN" -> "";
            case "SITE_ORIGIN" -> "https://example.org";
            case "NOTIFY_SENDER" -> "off";
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
