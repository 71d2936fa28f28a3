package quancheng.local;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static quancheng.local.Caller.form;
import static quancheng.local.Caller.get;
import static quancheng.local.Caller.postForm;
import static quancheng.local.Caller.value;
import static quancheng.local.Caller.within2s;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
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
        assertEquals(200, Caller.desk("/api/desk/projects/w01", "federation").statusCode());
        Running.LOCAL.wake("KeeperFunction");
        assertEquals(granted(), Running.RECORDER.used());
    }

    private static void citizensComeAndGo() {
        Caller.bringIn("rights", 2);
        String seated = value(postForm("/api/signups", form("rights", "13800000021", 2), JSON).body(), "code");
        String waiting = value(postForm("/api/signups", form("rights", "13800000022", 2), JSON).body(), "code");
        get("/api/signups/" + waiting + "?last4=0022");
        postForm("/api/signups/" + waiting, "last4=0022&adults=1&children=0", JSON);
        postForm("/api/signups/" + seated + "/cancel", "last4=0021", JSON);
        postForm("/api/signups", "name=", "text/html");
    }

    private static void anOrganizerMakesRoom() {
        postForm("/api/signups", form("rights", "13800000023", 2), JSON);
        Caller.bringIn("rights", 3);
        within2s("/data/availability.json", json -> json.contains("\"rights\":{\"left\":\"waitlist\",\"places\":0}"));
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
        within2s("/api/signups/" + code + "?last4=0024", json -> json.contains("\"confirmed\""));
    }

    private static Set<String> granted() {
        return TemplateTest.rights().map(line -> line.split(" ")).filter(line -> line[2].startsWith("dynamodb:") && line[1].endsWith(".Arn"))
                .flatMap(line -> Arrays.stream(line, 2, line.length).map(action -> line[0] + " " + line[1].replace(".Arn", "") + " " + action))
                .collect(toCollection(TreeSet::new));
    }
}
