package quancheng.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quancheng.testbed.Template;

/** SAM's translator takes the template, and the linter knows every type and property of it, in each region it is meant for. */
class RegionsTest {

    private static final Path ROOT = Template.find().folder();

    @ParameterizedTest
    @CsvSource({"eu-central-1, cdn.yaml", "cn-north-1, cdn-china.yaml", "cn-northwest-1, cdn-china.yaml"})
    void isValidThere(String region, String cdn) throws Exception {
        assumeTrue(installed("cfn-lint"), "cfn-lint is not installed: the template was not linted for " + region);
        assertEquals("", run(List.of("cfn-lint", "--regions", region, "--template", "template.yaml", "infra/deploy/" + cdn)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eu-central-1", "cn-north-1"})
    void isTranslatedThere(String region) throws Exception {
        assumeTrue(run(List.of("python3", "-c", "import samtranslator")).isEmpty(), "SAM's translator is not installed: the template was not translated for " + region);
        String stack = run(List.of("python3", "infra/deploy/translate.py", "template.yaml", region));
        assertTrue(stack.startsWith("{") && stack.contains("AWS::Lambda::Alias") && !stack.contains("AWS::Serverless"), stack);
        assertTrue(!stack.contains("arn:aws:"), stack);
        assertTrue(stack.contains("{\"Organizers\": [{\"Fn::If\": [\"ScopeAsked\","), "no route of the desk asks for a scope");
    }

    private static boolean installed(String command) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(folder -> new File(folder, command).canExecute());
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).directory(ROOT.toFile()).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return output;
    }
}
