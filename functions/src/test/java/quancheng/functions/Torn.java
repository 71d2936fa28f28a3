package quancheng.functions;

import java.util.Map;
import java.util.stream.Collectors;
import quancheng.store.activities.Activity;
import quancheng.store.posts.CreditCode;
import quancheng.store.posts.PostId;
import quancheng.store.signups.Signup;
import quancheng.testbed.LocalDynamo;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items nobody can read, as no code of ours writes them. Other tests read these tables whole: whoever tears something takes it away. */
public final class Torn {

    private Torn() {
    }

    public static void signup(Signup signup) {
        tear("Signups", key(signup), "at");
    }

    public static void away(Signup signup) {
        away("Signups", key(signup));
    }

    public static void activity(Activity activity) {
        tear("Activities", Map.of("id", activity.id().value()), "starts");
    }

    public static void away(Activity activity) {
        away("Activities", Map.of("id", activity.id().value()));
    }

    public static void notice(String entry) {
        tear("Notices", notices(entry), "dueAt");
    }

    public static void awayNotice(String entry) {
        away("Notices", notices(entry));
    }

    public static void post(PostId id) {
        tear("Posts", live(id), "published");
    }

    public static void away(PostId id) {
        away("Posts", live(id));
    }

    public static void employer(CreditCode code) {
        tear("Employers", Map.of("code", code.value()), "verified");
    }

    public static void away(CreditCode code) {
        away("Employers", Map.of("code", code.value()));
    }

    private static Map<String, String> key(Signup signup) {
        return Map.of("activity", signup.activity().value(), "entry", "S#" + signup.id().value());
    }

    private static Map<String, String> notices(String entry) {
        return Map.of("activity", "#outbox", "entry", entry);
    }

    private static Map<String, String> live(PostId id) {
        return Map.of("id", id.value(), "entry", "live");
    }

    private static void tear(String table, Map<String, String> key, String attribute) {
        LocalDynamo.shared().client().updateItem(update -> update.tableName(LocalDynamo.shared().table(table)).key(values(key))
                .updateExpression("SET #a = :v").expressionAttributeNames(Map.of("#a", attribute))
                .expressionAttributeValues(Map.of(":v", AttributeValue.fromS("nonsense"))));
    }

    private static void away(String table, Map<String, String> key) {
        LocalDynamo.shared().client().deleteItem(delete -> delete.tableName(LocalDynamo.shared().table(table)).key(values(key)));
    }

    private static Map<String, AttributeValue> values(Map<String, String> key) {
        return key.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, part -> AttributeValue.fromS(part.getValue())));
    }
}
