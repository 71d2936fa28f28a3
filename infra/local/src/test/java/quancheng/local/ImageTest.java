package quancheng.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quancheng.functions.Wiring;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;
import quancheng.store.activities.Admission;
import quancheng.store.activities.Children;
import quancheng.store.activities.District;
import quancheng.store.activities.Theme;
import quancheng.testbed.FunctionImage;
import quancheng.testbed.LocalDynamo;
import quancheng.testbed.RuntimeApi;
import quancheng.testbed.Template;

/** A function as its image starts it, without the container: the same folder, the same entry point, the cache trained for it. */
class ImageTest {

    private static final String HANDLER = "quancheng.functions.http.CitizenHandler";
    private static final String SIGNUP = """
            {"routeKey":"POST /api/signups","rawPath":"/api/signups","headers":{"accept":"application/json","content-type":"application/json"},
            "requestContext":{"http":{"method":"POST","sourceIp":"192.0.2.1"},"requestId":"r"},"isBase64Encoded":false,
            "body":"{\\"activity\\":\\"image\\",\\"name\\":\\"王芳\\",\\"phone\\":\\"13900000001\\",\\"adults\\":1,\\"children\\":0,\\"consent\\":true,\\"key\\":\\"image-00000000000000001\\"}"}""";

    @TempDir
    private Path directory;

    @Test
    void itTakesASignupAndItsClassesComeFromTheCache() throws Exception {
        Path image = image();
        try (var dynamo = LocalDynamo.served(); var api = new RuntimeApi(60_000)) {
            var environment = environment(dynamo);
            open(dynamo, environment);
            var answer = api.invoke(SIGNUP.getBytes(StandardCharsets.UTF_8));
            Path log = directory.resolve("log");
            Process running = start(image, api, environment, log);
            running.onExit().thenAccept(ended -> api.fail("it ended with " + ended.exitValue()));
            String said = new String(answer.join(), StandardCharsets.UTF_8);
            running.destroy();
            running.waitFor();
            assertTrue(said.contains("\"statusCode\":201"), said);
            List<String> classes = Files.readAllLines(log).stream().filter(line -> line.contains(" source: ") && line.contains(" quancheng.")).toList();
            long cached = classes.stream().filter(line -> line.contains("shared objects file")).count();
            assertTrue(cached > 50 && cached >= classes.size() * 9 / 10, cached + " of " + classes.size());
        }
    }

    /** What was trained in another folder, or by another JVM, is not what would be deployed. */
    @Test
    void aCacheThatDoesNotFitStopsTheStart() throws Exception {
        Path image = image();
        Files.writeString(image.resolve("function.aot"), "not a cache");
        try (var api = new RuntimeApi(60_000)) {
            Process running = start(image, api, Map.of(), directory.resolve("log"));
            assertTrue(running.waitFor(60, TimeUnit.SECONDS));
            assertNotEquals(0, running.exitValue());
        }
    }

    @Test
    void noFunctionIsAnImageOfAnotherAndTheTemplateIsStillOne() throws Exception {
        assumeTrue(run("python3", "-c", "import samtranslator").isEmpty(), "SAM's translator is not installed");
        Path images = Files.writeString(directory.resolve("images.json"), run("python3", "infra/deploy/images.py", "template.yaml", "registry.example/quancheng"));
        String stack = run("python3", "infra/deploy/translate.py", images.toString(), "cn-north-1");
        int functions = Template.find().resources("AWS::Serverless::Function").size();
        assertEquals(functions, stack.split("\"PackageType\": \"Image\"", -1).length - 1, stack);
        assertEquals(functions, stack.split("\"ImageUri\": \"registry\\.example/quancheng:\\w+Function\"", -1).length - 1, stack);
        assertTrue(stack.contains("\"Command\": [\"" + HANDLER + "\"]") && !stack.contains("SnapStart") && !stack.contains("JAVA_TOOL_OPTIONS"), stack);
    }

    private Path image() {
        Path image = directory.resolve("image");
        try {
            FunctionImage.make(image, HANDLER);
        } catch (IllegalStateException notPacked) {
            assumeTrue(false, notPacked.getMessage());
        }
        return image;
    }

    /** As the Dockerfile says; a cache that cannot be used is no matter to the JVM, unless it is told otherwise. */
    private static Process start(Path image, RuntimeApi api, Map<String, String> environment, Path log) throws IOException {
        String entry = Files.readAllLines(image.resolve("Dockerfile")).stream().filter(line -> line.startsWith("ENTRYPOINT")).findFirst().orElseThrow();
        List<String> command = new ArrayList<>(List.of(entry.replaceAll("ENTRYPOINT \\[\"|\"]", "").split("\", \"")));
        command.set(0, Path.of(System.getProperty("java.home"), "bin", command.getFirst()).toString());
        command.add(HANDLER);
        var process = new ProcessBuilder(command).directory(image.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        process.environment().clear();
        process.environment().putAll(environment);
        process.environment().putAll(Map.of("AWS_LAMBDA_RUNTIME_API", api.address(), "_HANDLER", HANDLER, "LAMBDA_TASK_ROOT", "/var/task",
                "AWS_LAMBDA_FUNCTION_NAME", "image", "AWS_LAMBDA_FUNCTION_VERSION", "1", "AWS_REGION", "cn-north-1", "AWS_ACCESS_KEY_ID", "test",
                "AWS_SECRET_ACCESS_KEY", "test", "JAVA_TOOL_OPTIONS", "-XX:AOTMode=on -Xlog:class+load:stdout"));
        return process.start();
    }

    private static Map<String, String> environment(LocalDynamo dynamo) {
        var environment = new HashMap<>(dynamo.variables());
        environment.putAll(Map.of("SITE_ORIGIN", "https://example.org", "SIGNING_KEYS", "the keys of a test and of nothing else",
                "PERSONAL_KEY", "local:" + "5e".repeat(32), "AWS_ENDPOINT_URL_DYNAMODB", dynamo.address().orElseThrow().toString()));
        return environment;
    }

    private static void open(LocalDynamo dynamo, Map<String, String> environment) {
        Instant now = Instant.now();
        Instant start = now.plus(Duration.ofDays(2));
        new Wiring(dynamo.client(), environment, Clock.systemUTC()).programme.add(Patience.of(Duration.ofSeconds(30)), new Activity(
                new ActivityId("image"), Theme.FAMILY, "花艺课", false, true, "济南市妇女联合会", District.all().getFirst(), "泉城广场", "泺源大街", false,
                start, start.plus(Duration.ofHours(2)), new Admission.Open(now.minusSeconds(60), now.plus(Duration.ofDays(1)), 100, true, 2),
                Children.NONE, "市民", "一句话", "说明", List.of(), Optional.empty(), false, false, 0));
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).directory(Template.find().folder().toFile()).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return output;
    }
}
