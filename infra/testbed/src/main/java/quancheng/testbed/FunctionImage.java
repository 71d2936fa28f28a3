package quancheng.testbed;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The folder an image of a function is built from, laid out and trained as {@code infra/deploy} has it, by this machine's JDK. */
public final class FunctionImage {

    private FunctionImage() {
    }

    /**
     * From the packed archive.
     *
     * @param folder is made anew
     * @throws IllegalStateException where there is no archive, or it is older than its sources
     */
    public static void make(Path folder, String handler) {
        Path root = Template.find().folder();
        try {
            Path client = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-client"));
            for (String jar : LambdaProcess.client().split(File.pathSeparator)) {
                if (jar.endsWith(".jar") && jar.contains("aws-lambda-java")) {
                    Files.copy(Path.of(jar), client.resolve(Path.of(jar).getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            run(root, List.of("make", "-s", "-f", "infra/deploy/Makefile", "image", "ARTIFACTS_DIR=" + folder, "CLIENT=" + client));
            run(folder, List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "Train.java", ".", handler));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Path folder, List<String> command) throws IOException {
        try {
            if (new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() != 0) {
                throw new IllegalStateException(command + " failed; an image is made from the archive: mvn package");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
