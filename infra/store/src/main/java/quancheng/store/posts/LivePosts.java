package quancheng.store.posts;

import java.util.stream.Stream;
import quancheng.store.Condition;
import quancheng.store.Database;
import quancheng.store.Patience;
import quancheng.store.Rows;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;

/** What the publisher may read of mother posts: what the public sees or saw, without drafts, history or applicants. */
public final class LivePosts {

    private final Database database;
    private final DynamoDbTable<PostItem> posts;

    public LivePosts(Database database) {
        this.database = database;
        this.posts = database.table("POSTS_TABLE", PostItem.SCHEMA);
    }

    /** Every post that is or was public, the newest first. Whether a live one is over today is asked of {@link MotherPost#isOver}. */
    public Rows<MotherPost> published(Patience patience) {
        return scan(database, patience, posts);
    }

    static Rows<MotherPost> scan(Database database, Patience patience, DynamoDbTable<PostItem> posts) {
        return database.scan(patience, posts, Condition.of("#entry = ?", PostItem.ENTRY), item -> Stream.of(item.post())).sorted(MotherPosts.NEWEST_FIRST);
    }
}
