package quancheng.local;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quancheng.testbed.Template.list;
import static quancheng.testbed.Template.map;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quancheng.runtime.EventJson;
import quancheng.testbed.LambdaProcess;
import quancheng.testbed.Template;

/** The template says what is true of the code, and no more than the functions need. */
class TemplateTest {

    private static final Template TEMPLATE = Template.find();
    private static final String OF_THE_JVM = "JAVA_TOOL_OPTIONS";
    private static final Map<String, Map<String, Object>> FUNCTIONS = TEMPLATE.resources("AWS::Serverless::Function");

    @Test
    void everyHandlerExists() throws ReflectiveOperationException {
        for (var function : FUNCTIONS.values()) {
            Class<?> handler = Class.forName((String) function.get("Handler"));
            assertTrue(RequestHandler.class.isAssignableFrom(handler), handler::toString);
            handler.getConstructor();
        }
    }

    /** The runtime gives every event to {@link EventJson}, and takes every answer from it. */
    @Test
    void everyHandlersEventsAreReadAndItsAnswersWritten() throws ReflectiveOperationException {
        for (var function : FUNCTIONS.values()) {
            var types = Stream.of(Class.forName((String) function.get("Handler")).getGenericInterfaces())
                    .filter(type -> type instanceof ParameterizedType handler && handler.getRawType() == RequestHandler.class)
                    .flatMap(type -> Stream.of(((ParameterizedType) type).getActualTypeArguments())).toList();
            new EventJson().fromJson("{}", types.get(0));
            new EventJson().toJson(((Class<?>) types.get(1)).getConstructor().newInstance(), OutputStream.nullOutputStream(), types.get(1));
        }
    }

    /** {@code SITE_FOLDER} is for previews: in the cloud there is no folder. */
    @Test
    void everyVariableSetIsReadAndEveryOneReadIsSet() throws IOException {
        var set = new TreeSet<>(variables(map(map(TEMPLATE.root().get("Globals")).get("Function"))));
        FUNCTIONS.values().forEach(function -> set.addAll(variables(function)));
        set.add("SITE_FOLDER");
        assertEquals(read(), set);
    }

    @Test
    void underSnapStartTheCompilerIsTheOneThatTestsAndBenchesStartWith() {
        var set = map(map(map(map(TEMPLATE.root().get("Globals")).get("Function")).get("Environment")).get("Variables"));
        assertEquals(List.of("SnapStarts", LambdaProcess.Jvm.MANAGED.options().getFirst(), Map.of("Ref", "AWS::NoValue")), map(set.get(OF_THE_JVM)).get("Fn::If"));
    }

    @Test
    void nothingTiesItToOneRegionOrPartition() throws IOException {
        String text = Files.readString(TEMPLATE.file());
        assertEquals(Set.of(), found(text, "arn:aws:"));
        assertEquals(Set.of(), found(text, "amazonaws\\.com"));
        assertEquals(Set.of(), found(text, "\\b(us|eu|ap|cn|sa|ca|me|af)-[a-z]+-\\d\\b"));
        assertEquals(Set.of("arn:aws:"), found("Resource: arn:aws:s3:::site", "arn:aws:"));
    }

    /** Who may do what, in one place to be read and argued over; {@link RightsTest} shows that each line is needed. */
    @Test
    void rightsAreThese() {
        assertEquals("""
                Citizen Activities.Arn dynamodb:GetItem dynamodb:Scan
                Citizen Places.Arn dynamodb:GetItem dynamodb:Query dynamodb:UpdateItem
                Citizen Signups.Arn dynamodb:GetItem dynamodb:Query dynamodb:PutItem dynamodb:DeleteItem
                Citizen Checkins.Arn dynamodb:GetItem
                Citizen Limits.Arn dynamodb:GetItem dynamodb:UpdateItem
                Citizen Keys.Arn dynamodb:GetItem dynamodb:PutItem of signups/*
                Citizen PersonalKey.Arn kms:Decrypt kms:GenerateDataKey of signups/*
                Citizen SigningKey.Arn kms:GenerateMac
                Desk Activities.Arn dynamodb:GetItem dynamodb:Scan dynamodb:PutItem
                Desk Places.Arn dynamodb:GetItem dynamodb:Query dynamodb:Scan dynamodb:PutItem dynamodb:UpdateItem
                Desk Signups.Arn dynamodb:GetItem dynamodb:Query dynamodb:PutItem dynamodb:DeleteItem
                Desk Checkins.Arn dynamodb:GetItem dynamodb:Query dynamodb:PutItem
                Desk Posts.Arn dynamodb:GetItem dynamodb:Scan dynamodb:PutItem dynamodb:DeleteItem
                Desk PostLog.Arn dynamodb:Query dynamodb:PutItem
                Desk Employers.Arn dynamodb:GetItem dynamodb:Scan dynamodb:PutItem
                Desk Projects.Arn dynamodb:Query dynamodb:Scan dynamodb:PutItem
                Desk Photos.Arn dynamodb:GetItem dynamodb:PutItem
                Desk Audit.Arn dynamodb:Query dynamodb:PutItem
                Desk Voices.Arn dynamodb:Query
                Desk Keys.Arn dynamodb:GetItem dynamodb:PutItem of signups/* posts/* employers
                Desk PersonalKey.Arn kms:Decrypt kms:GenerateDataKey of signups/* posts/* employers
                Desk SigningKey.Arn kms:GenerateMac
                Posts Posts.Arn dynamodb:GetItem dynamodb:PutItem
                Posts PostLog.Arn dynamodb:Query dynamodb:PutItem
                Posts Employers.Arn dynamodb:GetItem dynamodb:PutItem
                Posts Applications.Arn dynamodb:GetItem
                Posts Applications.Arn dynamodb:Query dynamodb:PutItem dynamodb:DeleteItem but #*
                Posts Applications.Arn dynamodb:UpdateItem of #*
                Posts Limits.Arn dynamodb:GetItem dynamodb:UpdateItem
                Posts Keys.Arn dynamodb:GetItem dynamodb:PutItem of applications/* posts/* employers
                Posts PersonalKey.Arn kms:Decrypt kms:GenerateDataKey of applications/* posts/* employers
                Posts SigningKey.Arn kms:GenerateMac
                Voice Projects.Arn dynamodb:Query
                Voice Voices.Arn dynamodb:PutItem but #*
                Voice Voices.Arn dynamodb:UpdateItem of #tally
                Voice SigningKey.Arn kms:GenerateMac
                Voice Limits.Arn dynamodb:UpdateItem
                Publish Activities.Arn dynamodb:Scan
                Publish Places.Arn dynamodb:Scan
                Publish Projects.Arn dynamodb:Scan
                Publish Posts.Arn dynamodb:Scan
                Publish Employers.Arn dynamodb:Scan
                Publish Photos.Arn dynamodb:GetItem
                Publish Voices.Arn dynamodb:Query of #tally
                Publish Activities.StreamArn dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator dynamodb:ListStreams
                Publish Places.StreamArn dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator dynamodb:ListStreams
                Publish Projects.StreamArn dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator dynamodb:ListStreams
                Publish Posts.StreamArn dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator dynamodb:ListStreams
                Publish Employers.StreamArn dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator dynamodb:ListStreams
                Publish Voices.StreamArn dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator dynamodb:ListStreams
                Publish Site.Arn s3:ListBucket
                Publish ${Site.Arn}/* s3:PutObject s3:DeleteObject
                Publish DeadLetters.Arn sqs:SendMessage
                Keeper Activities.Arn dynamodb:GetItem dynamodb:Scan
                Keeper Places.Arn dynamodb:GetItem dynamodb:Query dynamodb:UpdateItem
                Keeper Signups.Arn dynamodb:GetItem dynamodb:Query dynamodb:PutItem dynamodb:DeleteItem
                Keeper Places.StreamArn dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator dynamodb:ListStreams
                Keeper DeadLetters.Arn sqs:SendMessage
                Keeper Keys.Arn dynamodb:Scan
                Keeper Keys.Arn dynamodb:GetItem dynamodb:DeleteItem of signups/*
                Keeper PersonalKey.Arn kms:Decrypt of signups/*
                Notify Activities.Arn dynamodb:GetItem dynamodb:Scan
                Notify Signups.Arn dynamodb:GetItem dynamodb:Query
                Notify Notices.Arn dynamodb:GetItem dynamodb:Query dynamodb:PutItem dynamodb:DeleteItem
                Notify Activities.StreamArn dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator dynamodb:ListStreams
                Notify Signups.StreamArn dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator dynamodb:ListStreams
                Notify DeadLetters.Arn sqs:SendMessage
                Notify Keys.Arn dynamodb:GetItem of signups/*
                Notify PersonalKey.Arn kms:Decrypt of signups/*
                PostsKeeper Posts.Arn dynamodb:Scan dynamodb:PutItem
                PostsKeeper Employers.Arn dynamodb:Scan dynamodb:PutItem
                PostsKeeper PostLog.Arn dynamodb:PutItem
                PostsKeeper Applications.Arn dynamodb:Query dynamodb:PutItem dynamodb:DeleteItem but #*
                PostsKeeper Keys.Arn dynamodb:Scan
                PostsKeeper Keys.Arn dynamodb:GetItem of applications/* employers
                PostsKeeper Keys.Arn dynamodb:DeleteItem of applications/* posts/*
                PostsKeeper PersonalKey.Arn kms:Decrypt of applications/* employers""", rights().filter(line -> !line.contains(" logs:")).collect(joining("\n")));
    }

    @Test
    void everyFunctionWritesItsOwnLogAndNoOther() {
        var logs = TEMPLATE.resources("AWS::IAM::Role").keySet().stream().map(role -> role.replace("Role", ""))
                .map(name -> "%s arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${%sLog}:* logs:CreateLogStream logs:PutLogEvents"
                        .formatted(name, name)).toList();
        assertEquals(logs, rights().filter(line -> line.contains(" logs:")).toList());
    }

    /** Who, of what, the actions, and where not every key may be touched: of which, or of all but which. */
    static Stream<String> rights() {
        return TEMPLATE.resources("AWS::IAM::Role").entrySet().stream()
                .flatMap(role -> rights(role.getKey().replace("Role", ""), role.getValue()));
    }

    private static Stream<String> rights(String role, Map<String, Object> properties) {
        return list(properties.get("Policies")).stream()
                .flatMap(policy -> list(map(map(policy).get("PolicyDocument")).get("Statement")).stream()).map(Template::map)
                .flatMap(statement -> resources(statement.get("Resource")).map(resource -> "%s %s %s%s".formatted(role, resource,
                        list(statement.get("Action")).stream().map(Object::toString).collect(joining(" ")), keys(map(statement.get("Condition"))))));
    }

    /** Such as {@code {ForAllValues:StringLike: {dynamodb:LeadingKeys: [signups/*]}}}. */
    private static String keys(Map<String, Object> condition) {
        return condition.entrySet().stream().map(test -> (test.getKey().endsWith("NotLike") ? " but " : " of ")
                + map(test.getValue()).values().stream().flatMap(keys -> list(keys).stream()).map(Object::toString).collect(joining(" "))).collect(joining());
    }

    private static Stream<String> resources(Object resource) {
        return resource instanceof Collection<?> several ? several.stream().flatMap(TemplateTest::resources)
                : map(resource).values().stream().map(Object::toString);
    }

    /** But for what the JVM reads itself. */
    static Set<String> variables(Map<String, Object> function) {
        var names = new TreeSet<>(map(map(function.get("Environment")).get("Variables")).keySet());
        names.remove(OF_THE_JVM);
        return names;
    }

    /** Names in capitals, in sources that speak of an environment or ask for a table. */
    private static Set<String> read() throws IOException {
        Path root = TEMPLATE.folder();
        var names = new TreeSet<String>();
        for (String module : Set.of("infra/store", "infra/runtime", "site-generator", "functions")) {
            try (var sources = Files.walk(root.resolve(module).resolve("src/main/java"))) {
                for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                    String text = Files.readString(source);
                    if (text.contains("environment") || text.contains("getenv") || text.contains("database.table(")) {
                        names.addAll(found(text, "(?<=\")[A-Z]+(_[A-Z]+)+(?=\")"));
                    }
                }
            }
        }
        // Lambda's own.
        names.removeIf(name -> name.startsWith("AWS_"));
        return names;
    }

    private static Set<String> found(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
