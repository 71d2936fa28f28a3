package quancheng.local;

import static quancheng.testbed.Template.map;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import quancheng.testbed.Template;

/**
 * The product's functions, each in a process of its own under Lambda's runtime client, from the archive {@code sam build}
 * would deploy, with the variables the template sets and no others.
 */
final class Isolated implements AutoCloseable {

    private final Map<String, IsolatedFunction<?, ?>> functions = new HashMap<>();
    private final Template template;
    private final Map<String, String> environment;

    /**
     * Starts all of them.
     *
     * @param environment value of every variable the template may set, and where the tables are
     * @param site        the folder pages are published into
     */
    Isolated(Template template, Map<String, String> environment, Path site) {
        this.template = template;
        this.environment = new HashMap<>(environment);
        this.environment.put("SITE_FOLDER", site.toString());
        template.resources("AWS::Serverless::Function").forEach((id, properties) -> functions.put(id, start(id, properties)));
    }

    private IsolatedFunction<?, ?> start(String id, Map<String, Object> properties) {
        String handler = (String) properties.get("Handler");
        return IsolatedFunction.start(id, handler, build(id), variables(properties));
    }

    /** Those of the template; a folder in the place of the bucket, and an address in the place of AWS. */
    private Map<String, String> variables(Map<String, Object> properties) {
        Set<String> names = new TreeSet<>(map(map(map(map(template.root().get("Globals")).get("Function")).get("Environment")).get("Variables")).keySet());
        names.addAll(map(map(properties.get("Environment")).get("Variables")).keySet());
        if (names.remove("SITE_BUCKET")) {
            names.add("SITE_FOLDER");
        }
        // How the JVM is started is told to it here.
        names.remove("JAVA_TOOL_OPTIONS");
        names.add("AWS_ENDPOINT_URL_DYNAMODB");
        var variables = new HashMap<String, String>();
        names.forEach(name -> variables.put(name, environment.getOrDefault(name, "")));
        return variables;
    }

    /** As {@code sam build} does it. */
    private Path build(String id) {
        Path root = template.folder();
        Path artifacts = root.resolve("infra/local/target/isolated").resolve(id);
        try {
            var make = new ProcessBuilder("make", "-s", "-f", "infra/deploy/Makefile", "build-" + id, "ARTIFACTS_DIR=" + artifacts)
                    .directory(root.toFile()).inheritIO().start();
            if (make.waitFor() != 0) {
                throw new IllegalStateException(id + " could not be built; isolated functions run from the archive: mvn package");
            }
        } catch (IOException e) {
            throw new IllegalStateException("isolated functions are unpacked by make, as sam build does it", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return artifacts;
    }

    @SuppressWarnings("unchecked")
    Functions functions() {
        var door = new HashMap<String, RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse>>();
        var stream = new HashMap<String, RequestHandler<DynamodbEvent, ?>>();
        functions.forEach((id, function) -> {
            if (function.takes() == DynamodbEvent.class) {
                stream.put(id, (RequestHandler<DynamodbEvent, ?>) function);
            } else {
                door.put(id, (RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse>) function);
            }
        });
        return new Functions(door, stream);
    }

    @Override
    public void close() {
        functions.values().forEach(IsolatedFunction::close);
    }
}
