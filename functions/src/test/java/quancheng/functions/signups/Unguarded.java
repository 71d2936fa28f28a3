package quancheng.functions.signups;

import java.util.Map;
import quancheng.functions.World;
import quancheng.store.activities.Activity;
import quancheng.testbed.LocalDynamo;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How one must not do it: look, then take, with nothing that holds the two together. It shows that the rush tests can fail. */
public record Unguarded(World world) {

    boolean signUp(Activity activity, SignupRequest request) {
        var main = world.parts.counters.main(World.patience(), activity.id()).orElseThrow();
        if (main.left() < request.party().size()) {
            return false;
        }
        var dynamo = LocalDynamo.shared();
        dynamo.client().updateItem(r -> r.tableName(dynamo.table("Places"))
                .key(Map.of("activity", AttributeValue.fromS(activity.id().value()), "counter", AttributeValue.fromS("main")))
                .updateExpression("SET #left = :left").expressionAttributeNames(Map.of("#left", "left"))
                .expressionAttributeValues(Map.of(":left", AttributeValue.fromN("" + (main.left() - request.party().size())))));
        dynamo.client().putItem(r -> r.tableName(dynamo.table("Signups")).item(item(activity, request)));
        return true;
    }

    public Map<String, AttributeValue> item(Activity activity, SignupRequest request) {
        return Map.ofEntries(Map.entry("activity", text(activity.id().value())),
                Map.entry("entry", text("S#" + world.parts.ids.of(activity.id(), request.phone()).value())),
                Map.entry("adults", number(request.party().adults())), Map.entry("children", number(request.party().children())),
                Map.entry("form", text(request.form())), Map.entry("content", text(request.content())),
                Map.entry("consent", text("")), Map.entry("at", text(world.clock.instant().toString())),
                Map.entry("expires", number(activity.endsAt().getEpochSecond())), Map.entry("state", text("confirmed")),
                Map.entry("revision", number(0)));
    }

    /** People seated, counted in the items themselves: what was written past the store has nobody's name in it, and the store would not see it. */
    public int confirmed(Activity activity) {
        var dynamo = LocalDynamo.shared();
        return dynamo.client().queryPaginator(r -> r.tableName(dynamo.table("Signups")).consistentRead(true).keyConditionExpression("activity = :a")
                        .expressionAttributeValues(Map.of(":a", text(activity.id().value())))).items().stream()
                .filter(item -> "confirmed".equals(item.getOrDefault("state", text("")).s())).mapToInt(item -> Integer.parseInt(item.get("adults").n())).sum();
    }

    private static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }

    private static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }
}
