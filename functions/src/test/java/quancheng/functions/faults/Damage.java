package quancheng.functions.faults;

import static quancheng.functions.World.patience;

import java.util.Map;
import quancheng.functions.World;
import quancheng.store.activities.Activity;
import quancheng.store.signups.Signup;
import quancheng.testbed.LocalDynamo;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What no crash of ours can leave, but a backup cut through the middle of a transaction can: half of a move. */
final class Damage {

    private Damage() {
    }

    /** A lost counter update, a lost entry of the line, and an entry that nobody stands behind. */
    static Scenario scenario() {
        return new Scenario("reconcile a restored backup", sound -> {
            Activity activity = sound.open(4, 4, true);
            Scenario.confirmed(sound, activity, World.newcomer(4));
            Signup lost = Scenario.waiting(sound, activity, World.newcomer(2));
            Scenario.waiting(sound, activity, World.newcomer(3));
            removeFromLine(activity, lost);
            stray(activity);
            count(activity, "left", 2);
            count(activity, "waiting", 7);
            return new Scenario.Scene(activity, world -> {
                world.parts.reconcile.reconcile(patience(), activity);
                world.parts.reconcile.reconcile(patience(), activity);
            }, Scenario.people(activity, 4));
        });
    }

    static void count(Activity activity, String attribute, int value) {
        var dynamo = LocalDynamo.shared();
        dynamo.client().updateItem(r -> r.tableName(dynamo.table("Places")).key(key(activity, "counter", "main"))
                .updateExpression("SET #a = :a").expressionAttributeNames(Map.of("#a", attribute))
                .expressionAttributeValues(Map.of(":a", AttributeValue.fromN("" + value))));
    }

    private static void removeFromLine(Activity activity, Signup signup) {
        var dynamo = LocalDynamo.shared();
        String entry = "W#%012d".formatted(signup.inLine().orElseThrow().ticket());
        dynamo.client().deleteItem(r -> r.tableName(dynamo.table("Signups")).key(key(activity, "entry", entry)));
    }

    private static void stray(Activity activity) {
        var dynamo = LocalDynamo.shared();
        dynamo.client().putItem(r -> r.tableName(dynamo.table("Signups")).item(Map.of(
                "activity", AttributeValue.fromS(activity.id().value()), "entry", AttributeValue.fromS("W#%012d".formatted(99)),
                "signup", AttributeValue.fromS("2".repeat(26)), "size", AttributeValue.fromN("1"))));
    }

    private static Map<String, AttributeValue> key(Activity activity, String sort, String value) {
        return Map.of("activity", AttributeValue.fromS(activity.id().value()), sort, AttributeValue.fromS(value));
    }
}
