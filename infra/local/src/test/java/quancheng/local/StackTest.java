package quancheng.local;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quancheng.store.activities.Activity;
import quancheng.testbed.Template;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A deployment rehearsed: the template becomes a stack, and the archives' functions run on what it made. */
class StackTest {

    private static final Path ROOT = Template.find().folder();

    @TempDir
    private Path directory;

    @Test
    @SuppressWarnings("unchecked")
    void theProgrammeComesInSomebodySignsUpItIsPublishedAndARosterIsTaken() throws Exception {
        assumeTrue(Moto.command().isPresent(), "moto_server is not installed: the deployment was not rehearsed");
        assumeTrue(make("DeskFunction") && make("CitizenFunction") && make("PublishFunction"), "the archives are not packed: mvn verify packs them first");
        try (var moto = Moto.start(Moto.command().orElseThrow())) {
            JsonNode stack = stack(moto);
            try (var desk = function(stack, moto, "DeskFunction"); var citizens = function(stack, moto, "CitizenFunction");
                    var publisher = function(stack, moto, "PublishFunction")) {
                var organizer = (RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse>) desk;
                var visitor = (RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse>) citizens;
                LocalDate today = LocalDate.now(Activity.ZONE);
                assertEquals(200, call(organizer, "POST /api/desk/programme", "text/csv", someOf(Programme.csv(today.plusDays(14), today)), Map.of(), Map.of()).getStatusCode());
                var signup = call(visitor, "POST /api/signups", "application/x-www-form-urlencoded", Caller.form("a37", "13800000001", 2), Map.of(), Map.of());
                assertEquals(201, signup.getStatusCode(), signup.getBody());
                var clock = new DynamodbEvent();
                clock.setRecords(List.of());
                ((RequestHandler<DynamodbEvent, ?>) publisher).handleRequest(clock, null);
                String bucket = stack.get("PublishFunction").get("SITE_BUCKET").asString();
                assertShows(moto, bucket + "/index.html", "<html");
                assertShows(moto, bucket + "/data/availability.json", "\"a37\"");
                var roster = call(organizer, "GET /api/desk/activities/{id}/roster.csv", "", "", Map.of("id", "a37"), Map.of("purpose", "door", "phones", "masked"));
                assertEquals(200, roster.getStatusCode(), roster.getBody());
            }
        }
    }

    /** Three activities: what stands in for S3 takes a page at a time, and slowly. */
    private static String someOf(String programme) {
        List<String> lines = programme.lines().toList();
        return Stream.concat(Stream.of(lines.getFirst()), lines.stream().filter(line -> line.matches("a3[678],.*"))).collect(joining("\n", "", "\n"));
    }

    private static boolean make(String function) throws Exception {
        return new ProcessBuilder("make", "-s", "-f", "infra/deploy/Makefile", "build-" + function, "ARTIFACTS_DIR=" + task(function))
                .directory(ROOT.toFile()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    }

    private static Path task(String function) {
        return ROOT.resolve("infra/local/target/rehearsed").resolve(function);
    }

    /** The variables CloudFormation has given each function. */
    private JsonNode stack(Moto moto) throws Exception {
        Path output = directory.resolve("functions.json");
        assertEquals(0, new ProcessBuilder("python3", "infra/deploy/rehearse.py", moto.address(), "cn-north-1").directory(ROOT.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT).redirectOutput(output.toFile()).start().waitFor());
        return new JsonMapper().readTree(Files.readString(output));
    }

    private static IsolatedFunction<?, ?> function(JsonNode stack, Moto moto, String id) {
        var environment = new HashMap<>(Map.of("AWS_ENDPOINT_URL", moto.address()));
        stack.get(id).properties().forEach(variable -> environment.put(variable.getKey(), variable.getValue().asString()));
        String handler = (String) Template.find().resources("AWS::Serverless::Function").get(id).get("Handler");
        return IsolatedFunction.start(id, handler, task(id), environment);
    }

    private static APIGatewayV2HTTPResponse call(RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> function, String route, String type,
            String body, Map<String, String> path, Map<String, String> query) {
        var claims = Map.of("sub", "u1", "name", "张主任", "role", "federation");
        return function.handleRequest(APIGatewayV2HTTPEvent.builder().withVersion("2.0").withRouteKey(route).withPathParameters(path)
                .withQueryStringParameters(query).withHeaders(Map.of("content-type", type, "accept", "application/json", "user-agent", "a rehearsal"))
                .withBody(body).withIsBase64Encoded(false).withRequestContext(RequestContext.builder().withRequestId(UUID.randomUUID().toString())
                        .withHttp(RequestContext.Http.builder().withMethod(route.split(" ")[0]).withSourceIp("192.0.2.1").build())
                        .withAuthorizer(RequestContext.Authorizer.builder().withJwt(new RequestContext.Authorizer.JWT(claims, List.of())).build())
                        .build()).build(), null);
    }

    private static void assertShows(Moto moto, String object, String wanted) {
        String shown = get(moto, object);
        assertTrue(shown.contains(wanted), () -> object + ": " + shown);
    }

    private static String get(Moto moto, String object) {
        int slash = object.indexOf('/');
        try (var s3 = S3Client.builder().endpointOverride(URI.create(moto.address())).forcePathStyle(true).region(Region.CN_NORTH_1)
                .httpClient(UrlConnectionHttpClient.create())
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local"))).build()) {
            return s3.getObjectAsBytes(get -> get.bucket(object.substring(0, slash)).key(object.substring(slash + 1))).asUtf8String();
        }
    }
}
