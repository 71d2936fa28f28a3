package quancheng.store.posts;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import quancheng.store.Change;
import quancheng.store.Condition;
import quancheng.store.RecordSchema;
import quancheng.store.limits.Quota;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** A count within a window, in the Applications table; the window can be no post's id, it holds a {@code #}. */
record QuotaItem(String post, String entry, Long used, Long expires) {

    static final TableSchema<QuotaItem> SCHEMA = RecordSchema.of(QuotaItem.class,
                    f -> new QuotaItem(f.text("post"), f.text("entry"), f.count("used"), f.number("expires")))
            .text("post", QuotaItem::post, primaryPartitionKey())
            .text("entry", QuotaItem::entry, primarySortKey())
            .number("used", QuotaItem::used)
            .number("expires", QuotaItem::expires)
            .build();

    static Key key(Quota quota) {
        return Key.builder().partitionValue("#" + quota.window()).sortValue(quota.who()).build();
    }

    /** One more, if there is one left. */
    static Change use(DynamoDbTable<QuotaItem> quotas, Quota quota) {
        return Change.of(quotas, key(quota)).add("used", 1).set("expires", quota.end().getEpochSecond())
                .when(Condition.of("attribute_not_exists(#used) OR #used < ?", quota.most()));
    }
}
