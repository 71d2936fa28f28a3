package quancheng.local;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quancheng.local.Caller.form;
import static quancheng.local.Caller.get;
import static quancheng.local.Caller.postForm;
import static quancheng.local.Caller.value;
import static quancheng.local.Caller.soon;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quancheng.store.activities.Activity;
import quancheng.testbed.LocalDynamo;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the functions do to their tables is what the template lets them do: a right missing, or one too many, shows here. */
class RightsTest {

    private static final String JSON = "application/json";

    @Test
    void functionsUseTheirRightsAndNoOthers() {
        citizensComeAndGo();
        anOrganizerMakesRoom();
        theKeeperFinishesWhatACrashLeft();
        aFigureWithAPhotoIsLetOut();
        anOfficerApprovesAnEdit();
        timeGoesByForMotherPosts();
        somebodyComesToTheDoor();
        LongAgo.days(60).attended("rights-long-ago", "13800000041");
        aCitizenSaysWhatSheFelt();
        aPostIsAnsweredAndReported();
        Running.LOCAL.wake("KeeperFunction");
        Running.LOCAL.wake("NotifyFunction");
        assertEquals(granted(), Running.RECORDER.used());
        assertEquals(Set.of(), astray(Running.RECORDER.touched()));
    }

    @Test
    void aKeyOfAnotherKindIsNoticed() {
        assertEquals(Set.of("Voice Voices dynamodb:PutItem #tally", "Notify Keys dynamodb:GetItem employers", "Citizen Keys dynamodb:DeleteItem signups/a"),
                astray(Set.of("Voice Voices dynamodb:PutItem #tally", "Voice Voices dynamodb:PutItem w04", "Notify Keys dynamodb:GetItem employers",
                        "Notify Keys dynamodb:GetItem signups/a", "Citizen Keys dynamodb:DeleteItem signups/a")));
    }

    private static void citizensComeAndGo() {
        Caller.bringIn("rights", 2);
        String seated = value(postForm("/api/signups", form("rights", "13800000021", 2), JSON).body(), "code");
        String waiting = value(postForm("/api/signups", form("rights", "13800000022", 2), JSON).body(), "code");
        get("/api/signups/" + waiting + "?last4=0022");
        postForm("/api/signups/" + waiting + "/data", "last4=0022", JSON);
        postForm("/api/signups/" + waiting, "last4=0022&adults=1&children=0", JSON);
        postForm("/api/signups/" + seated + "/cancel", "last4=0021", JSON);
        postForm("/api/signups", "name=", "text/html");
    }

    private static void anOrganizerMakesRoom() {
        postForm("/api/signups", form("rights", "13800000023", 2), JSON);
        Caller.bringIn("rights", 3);
        assertEquals(200, Caller.desk("/api/desk/activities/rights/cancel", "federation").statusCode());
        Caller.bringIn("rights-rush", 200);
        postForm("/api/signups", form("rights-rush", "13800000025", 1), JSON);
        soon("/data/availability.json", json -> json.contains("\"rights\":{\"left\":\"waitlist\",\"places\":0}"));
    }

    /** Somebody's place came free, and whoever was to offer it to the line died on the way. */
    private static void theKeeperFinishesWhatACrashLeft() {
        String code = value(postForm("/api/signups", form("rights", "13800000024", 1), JSON).body(), "code");
        var dynamo = LocalDynamo.shared();
        dynamo.client().updateItem(update -> update.tableName(dynamo.table("Places"))
                .key(Map.of("activity", AttributeValue.fromS("rights"), "counter", AttributeValue.fromS("main")))
                .updateExpression("SET #left = #left + :one, #capacity = #capacity + :one, unsettled = :true")
                .expressionAttributeNames(Map.of("#left", "left", "#capacity", "capacity"))
                .expressionAttributeValues(Map.of(":one", AttributeValue.fromN("1"), ":true", AttributeValue.fromBool(true))));
        soon("/api/signups/" + code + "?last4=0024", json -> json.contains("\"confirmed\""));
    }

    private static void aFigureWithAPhotoIsLetOut() {
        assertEquals(200, Caller.desk("/api/desk/projects", "federation").statusCode());
        String form = "--b\r\nContent-Disposition: form-data; name=\"month\"\r\n\r\n" + YearMonth.now(Activity.ZONE)
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"quantity\"\r\n\r\n40000"
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\n";
        byte[] dot = Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");
        var body = new ByteArrayOutputStream();
        List.of(form.getBytes(StandardCharsets.UTF_8), dot, "\r\n--b--".getBytes(StandardCharsets.UTF_8)).forEach(body::writeBytes);
        var entered = Caller.deskForm("/api/desk/projects/w04/figures", "federation", "f1", "multipart/form-data; boundary=b", body.toByteArray());
        String review = "decision=approve&line=" + entered.body().replaceAll("(?s).*\"line\":(\\d+).*", "$1");
        assertEquals(200, Caller.deskForm("/api/desk/projects/w04/review", "federation", "f2", "application/x-www-form-urlencoded",
                review.getBytes(StandardCharsets.UTF_8)).statusCode(), entered.body());
        soon("/projects/w04/", page -> page.contains("projects/photos/"));
    }

    private static void anOfficerApprovesAnEdit() {
        LongAgo.days(20).offered("rights-edit", 40);
        LongAgo.days(0).edited("rights-edit", "午市帮工");
        assertTrue(Caller.desk("/api/desk/posts", "moderator").body().contains("rights-edit"));
        String next = Caller.desk("/api/desk/posts/rights-edit", "moderator").body().replaceAll("(?s).*\"next\":\\{([^}]*)}.*", "$1");
        String decision = "do=approve&revision=" + next.replaceAll(".*\"revision\":(\\d+).*", "$1");
        var approved = Caller.deskForm("/api/desk/posts/rights-edit", "moderator", "m1", "application/x-www-form-urlencoded", decision.getBytes(StandardCharsets.UTF_8));
        assertEquals(200, approved.statusCode(), approved.body());
        LongAgo.days(0).takenDown("rights-edit");
    }

    /** One post is over, one was taken down half a year ago, one employer keeps silent. */
    private static void timeGoesByForMotherPosts() {
        LongAgo.days(40).offered("rights-over", 20);
        LongAgo.days(210).offered("rights-down", 60).answered("rights-down", "13800000032");
        LongAgo.days(200).takenDown("rights-down");
        LongAgo.days(20).offered("rights-still", 40).answered("rights-still", "13800000033");
        Running.LOCAL.wake("PostsKeeperFunction");
        LongAgo.days(0).takenDown("rights-still");
    }

    private static void somebodyComesToTheDoor() {
        assertEquals(200, Caller.deskForm("/api/desk/activities/rights/door/walk-ins", "federation", "f1", "application/x-www-form-urlencoded",
                "id=rights-walk-in&people=2".getBytes(StandardCharsets.UTF_8)).statusCode());
    }

    private static void aCitizenSaysWhatSheFelt() {
        assertEquals(201, postForm("/api/projects/w04/voices", "felt=yes&words=", JSON).statusCode());
        assertEquals("{\"felt\":1,\"missed\":0}", Caller.desk("/api/desk/projects/w04", "federation").body().replaceAll(".*\"voices\":", "").replaceAll("}.*", "}"));
    }

    private static void aPostIsAnsweredAndReported() {
        String answer = postForm("/api/posts/p36/applications", "name=%E7%8E%8B&phone=13800000031&preset=between&contactTime=noon&consent=yes",
                JSON).body();
        String proof = "last4=0031&token=" + value(answer, "status").replaceAll(".*#t=", "");
        assertEquals(200, postForm("/api/posts/status/withdraw", proof, JSON).statusCode(), answer);
        assertEquals(200, postForm("/api/posts/status/erase", proof, JSON).statusCode());
        assertEquals(202, postForm("/api/posts/p36/reports", "reason=fraud", JSON).statusCode());
        String offered = postForm("/api/posts", Hiring.offer("权利试菜员").replace("92370102YY2410370W", "92370102MRGHT5013C"), JSON).body();
        LongAgo.days(0).approved(value(offered, "id"));
        assertEquals(200, postForm("/api/posts/manage", "token=" + value(offered, "token"), JSON).statusCode(), offered);
    }

    private static Set<String> granted() {
        return rights().map(Right::toString).collect(toCollection(TreeSet::new));
    }

    /** Those for which no right says that this function may do this with this key. */
    private static Set<String> astray(Set<String> touched) {
        List<Right> rights = rights().toList();
        return touched.stream().filter(use -> rights.stream().noneMatch(right -> right.covers(use))).collect(toCollection(TreeSet::new));
    }

    private static Stream<Right> rights() {
        return TemplateTest.rights().filter(line -> line.matches("\\w+ \\w+\\.Arn dynamodb:.*")).flatMap(Right::of);
    }

    /** One action of one function on one table, and the keys it is for. */
    private record Right(String function, String table, String action, Predicate<String> keys) {

        static Stream<Right> of(String line) {
            String[] parts = line.split("(?= of | but )");
            var words = List.of(parts[0].replace(".Arn", "").split(" "));
            return words.stream().skip(2).map(action -> new Right(words.get(0), words.get(1), action, keys(parts.length == 1 ? "but" : parts[1].strip())));
        }

        /** As IAM reads {@code *}. */
        private static Predicate<String> keys(String said) {
            Predicate<String> any = Stream.of(said.split(" ")).skip(1).map(key -> Pattern.compile(Pattern.quote(key).replace("*", "\\E.*\\Q")).asMatchPredicate())
                    .reduce(_ -> false, Predicate::or);
            return said.startsWith("of") ? any : any.negate();
        }

        boolean covers(String use) {
            String mine = this + " ";
            return use.startsWith(mine) && keys.test(use.substring(mine.length()));
        }

        @Override
        public String toString() {
            return function + " " + table + " " + action;
        }
    }
}
