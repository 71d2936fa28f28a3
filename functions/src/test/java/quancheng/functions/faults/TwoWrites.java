package quancheng.functions.faults;

import java.util.Map;
import quancheng.functions.World;
import quancheng.functions.signups.SignupRequest;
import quancheng.functions.signups.Unguarded;
import quancheng.store.activities.Activity;
import quancheng.testbed.LocalDynamo;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** How one must not do it either: a guarded counter and the signup as two writes. It never oversells, and leaks at every crash. */
final class TwoWrites {

    private final DynamoDbClient client;
    private final World world;

    TwoWrites(Weather weather, World world) {
        this.client = FaultyDynamo.with(weather);
        this.world = world;
    }

    boolean insist(Activity activity, SignupRequest person) {
        for (int attempt = 0; attempt < 200; attempt++) {
            try {
                return signUp(activity, person);
            } catch (ConditionalCheckFailedException full) {
                return false;
            } catch (SdkException | Weather.Killed e) {
                // No answer: she tries again.
            }
        }
        return false;
    }

    private boolean signUp(Activity activity, SignupRequest person) {
        var dynamo = LocalDynamo.shared();
        client.updateItem(r -> r.tableName(dynamo.table("Places")).key(Map.of("activity", AttributeValue.fromS(activity.id().value()),
                        "counter", AttributeValue.fromS("main"))).updateExpression("ADD #left :taken").conditionExpression("#left >= :needed")
                .expressionAttributeNames(Map.of("#left", "left"))
                .expressionAttributeValues(Map.of(":taken", AttributeValue.fromN("-1"), ":needed", AttributeValue.fromN("1"))));
        client.putItem(r -> r.tableName(dynamo.table("Signups")).item(new Unguarded(world).item(activity, person)));
        return true;
    }
}
