import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Makes a function's AOT cache (JEP 514): java Train.java FOLDER HANDLER, the folder as `make image` lays it out. The function
 * is started under Lambda's runtime client as for a snapshot, so that it rehearses on tables of its own process, takes one event,
 * and is ended gently; then the JVM writes down what it has loaded. Nobody else is called: whatever it asks of AWS is answered
 * here, with nothing found, so that the connection is rehearsed as well.
 * Leaves java.args, what the JVM is to be started with, and function.aot.
 */

/** Something for those who answer people, and something for those who follow a stream; each reads its own. */
final byte[] EVENT = """
        {"version":"2.0","routeKey":"GET /api/health","rawPath":"/api/health","headers":{"accept":"application/json"},
        "requestContext":{"http":{"method":"GET","sourceIp":"192.0.2.1"},"requestId":"training"},"isBase64Encoded":false,
        "Records":[{"dynamodb":{"Keys":{},"SequenceNumber":"1"}}]}""".getBytes();

final byte[] NOTHING = "{}".getBytes();

final CountDownLatch trained = new CountDownLatch(2);

void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]).toAbsolutePath().normalize();
    Path cache = folder.resolve("function.aot");
    Files.deleteIfExists(cache);
    Files.writeString(folder.resolve("java.args"), options(folder));
    HttpServer api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    api.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    api.createContext("/", this::answer);
    api.start();
    Process function = function(folder, cache, arguments[1], api.getAddress().getPort());
    function.onExit().thenRun(() -> {
        if (trained.getCount() > 0) {
            System.exit(1);
        }
    });
    boolean done = trained.await(5, TimeUnit.MINUTES);
    function.destroy();
    function.waitFor();
    api.stop(0);
    System.exit(done && Files.exists(cache) ? 0 : 1);
}

String options(Path folder) throws IOException {
    try (var jars = Files.list(folder.resolve("lib"))) {
        return """
                -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:MaxRAMPercentage=80
                --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
                -cp %s
                """.formatted(jars.map(Path::toString).sorted().collect(Collectors.joining(File.pathSeparator)));
    }
}

Process function(Path folder, Path cache, String handler, int port) throws IOException {
    var command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@java.args",
            "-XX:AOTCacheOutput=" + cache, "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac",
            "com.amazonaws.services.lambda.runtime.api.client.AWSLambda", handler).directory(folder.toFile()).inheritIO();
    for (String name : Files.readAllLines(folder.resolve("variables"))) {
        command.environment().put(name, value(name));
    }
    command.environment().putAll(Map.of("AWS_LAMBDA_RUNTIME_API", "127.0.0.1:" + port, "_HANDLER", handler, "LAMBDA_TASK_ROOT", "/var/task",
            "AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start", "AWS_LAMBDA_FUNCTION_NAME", "training", "AWS_LAMBDA_FUNCTION_VERSION", "1"));
    command.environment().putAll(Map.of("AWS_REGION", "training", "AWS_ACCESS_KEY_ID", "training", "AWS_SECRET_ACCESS_KEY", "training",
            "AWS_ENDPOINT_URL", "http://127.0.0.1:" + port));
    return command.start();
}

/** Nothing that is true of anybody. */
String value(String name) {
    return switch (name) {
        case "SIGNING_KEYS" -> "training".repeat(4);
        case "PERSONAL_KEY" -> "rehearsal:";
        case "SITE_ORIGIN" -> "https://training.invalid";
        case "SITE_BASE", "API_ORIGIN" -> "";
        case "TRUSTED_HOPS" -> "1";
        case "NOTIFY_SENDER" -> "log";
        default -> name.endsWith("_LIMIT") ? "1000" : name.toLowerCase();
    };
}

/** Lambda's side of the Runtime API: whoever asks for a second event is done. */
void answer(HttpExchange call) throws IOException {
    String path = call.getRequestURI().getPath();
    call.getRequestBody().readAllBytes();
    if (path.endsWith("/invocation/next")) {
        trained.countDown();
        if (trained.getCount() == 0) {
            return;
        }
        call.getResponseHeaders().set("Lambda-Runtime-Aws-Request-Id", "training");
        // The client's native half reads these without looking whether they are there.
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.getResponseHeaders().set("Lambda-Runtime-Invoked-Function-Arn", "training");
        call.getResponseHeaders().set("Lambda-Runtime-Deadline-Ms", Long.toString(System.currentTimeMillis() + 60_000));
        call.sendResponseHeaders(200, EVENT.length);
        call.getResponseBody().write(EVENT);
    } else if (call.getRequestHeaders().containsKey("X-Amz-Target")) {
        call.sendResponseHeaders(200, NOTHING.length);
        call.getResponseBody().write(NOTHING);
    } else {
        call.sendResponseHeaders(path.endsWith("/restore/next") ? 200 : 202, -1);
    }
    call.close();
}
