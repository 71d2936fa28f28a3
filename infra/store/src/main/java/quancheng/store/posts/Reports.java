package quancheng.store.posts;

import java.util.List;
import quancheng.store.Condition;
import quancheng.store.Database;
import quancheng.store.Moved;
import quancheng.store.Patience;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/** What visitors reported. Reports count from the last time an officer approved the post; older ones are settled. */
public final class Reports {

    private final Database database;
    private final DynamoDbTable<ReportItem> table;

    public Reports(Database database) {
        this.database = database;
        this.table = database.table("POST_LOG_TABLE", ReportItem.SCHEMA);
    }

    /** One address counts once: {@link Moved#STALE} where it has reported this post already. */
    public Moved add(Patience patience, MotherPost post, Report report) {
        return database.write(patience, () -> table.putItem(PutItemEnhancedRequest.builder(ReportItem.class)
                .item(ReportItem.of(report, post.checkedAt())).conditionExpression(Condition.of("attribute_not_exists(#entry)")).build()));
    }

    /** The reports an officer has not looked at. */
    public List<Report> open(Patience patience, MotherPost post) {
        return database.read(patience, () -> table.query(r -> r.consistentRead(true).queryConditional(QueryConditional.sortBeginsWith(
                        k -> k.partitionValue(post.id().value()).sortValue(ReportItem.prefix(post.checkedAt())))))
                .items().stream().map(ReportItem::report).toList());
    }
}
