package quancheng.testbed;

import com.amazonaws.services.lambda.crac.Core;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/** One function in a JVM of its own, started as Lambda starts it: its runtime client in front, the archive in the task's folder. */
public final class LambdaProcess implements AutoCloseable {

    /**
     * How the JVM is started.
     *
     * @param prefix  a command that starts it, such as {@code taskset}; often none
     * @param options of the JVM
     * @param image   the folder is laid out and trained as for an image, which says itself how it starts; else its jars are
     *                beneath the runtime's, as in the managed runtime
     * @param output  where it logs to
     */
    public record Jvm(List<String> prefix, List<String> options, boolean image, ProcessBuilder.Redirect output) {

        /** As the managed runtime sets the compiler, and the template under SnapStart. */
        public static final Jvm MANAGED = new Jvm(List.of(), List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), false, ProcessBuilder.Redirect.INHERIT);
    }

    /** Each process would unpack it over the same file, beneath the feet of another that has just mapped it; so once for all. */
    private static final String NATIVE_HALF = "-Dcom.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI=" + unpacked();

    private final Process process;
    private final RuntimeApi api;

    private LambdaProcess(Process process, RuntimeApi api) {
        this.process = process;
        this.api = api;
        process.onExit().thenAccept(ended -> api.fail("the function's process ended with " + ended.exitValue()));
    }

    /**
     * Starts it.
     *
     * @param task        the folder the archive is unpacked in
     * @param environment what the template sets, and where its tables are
     */
    public static LambdaProcess start(RuntimeApi api, String handler, Path task, Map<String, String> environment, Jvm jvm) {
        var command = new ArrayList<>(jvm.prefix());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm.image() ? List.of("@java.args")
                : List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-Xmx1g", "-cp", client()));
        command.addAll(jvm.options());
        command.add(NATIVE_HALF);
        command.addAll(List.of(AWSLambda.class.getName(), handler));
        var builder = new ProcessBuilder(command).directory(task.toFile()).redirectErrorStream(true).redirectOutput(jvm.output());
        builder.environment().clear();
        builder.environment().putAll(Map.of("AWS_LAMBDA_RUNTIME_API", api.address(), "LAMBDA_TASK_ROOT", task.toString(), "_HANDLER", handler,
                "AWS_LAMBDA_FUNCTION_NAME", handler, "AWS_LAMBDA_FUNCTION_VERSION", "1", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1769",
                "AWS_LAMBDA_LOG_GROUP_NAME", "local", "AWS_LAMBDA_LOG_STREAM_NAME", "local", "AWS_EXECUTION_ENV", "AWS_Lambda_java25"));
        builder.environment().putAll(Map.of("AWS_REGION", "cn-north-1", "AWS_ACCESS_KEY_ID", "local", "AWS_SECRET_ACCESS_KEY", "local"));
        builder.environment().putAll(environment);
        try {
            return new LambdaProcess(builder.start(), api);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The native half of the runtime client, for this machine. */
    private static Path unpacked() {
        String name = "/jni/libaws-lambda-jni.linux-" + (System.getProperty("os.arch").equals("aarch64") ? "aarch_64" : "x86_64") + ".so";
        try (InputStream library = AWSLambda.class.getResourceAsStream(name)) {
            Path file = Files.createTempFile("lambda-jni", ".so");
            file.toFile().deleteOnExit();
            Files.copy(library, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The jars the runtime itself consists of; the function's own are loaded beneath it. */
    static String client() {
        return Stream.of(AWSLambda.class, Context.class, PojoSerializer.class, SdkInternalThreadLocal.class, Core.class)
                .map(LambdaProcess::jar).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static String jar(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public long pid() {
        return process.pid();
    }

    /** Ends it; gently, so that it may still write what a JVM writes at its end. */
    @Override
    public void close() {
        api.close();
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
