package quancheng.functions;

import java.time.Clock;
import java.util.Map;
import quancheng.functions.posts.CheckOffer;
import quancheng.functions.posts.Docket;
import quancheng.functions.posts.ImportPosts;
import quancheng.functions.posts.ModeratePost;
import quancheng.functions.posts.PostKeys;
import quancheng.functions.posts.SupervisePost;
import quancheng.functions.posts.VerifyEmployer;
import quancheng.store.Database;
import quancheng.store.Tables;
import quancheng.store.posts.Employers;
import quancheng.store.posts.MotherPosts;
import quancheng.store.posts.Reports;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What officers need of the mother posts. Applicants are not among it: the desk has no right to their table. */
public final class ModerationWiring {

    public final MotherPosts posts;
    public final Employers employers;
    public final Reports reports;
    public final CheckOffer checkOffer;
    public final ModeratePost moderatePost;
    public final SupervisePost supervisePost;
    public final VerifyEmployer verifyEmployer;
    public final ImportPosts importPosts;
    public final Docket docket;

    /** @param environment as {@code template.yaml} sets it for the desk */
    public ModerationWiring(DynamoDbClient client, Map<String, String> environment, Clock clock) {
        var database = new Database(client, new Tables(environment));
        var keys = new PostKeys(Secrets.parse(environment.getOrDefault("SIGNING_KEYS", "")).posts());
        posts = new MotherPosts(database, clock);
        employers = new Employers(database);
        reports = new Reports(database);
        checkOffer = new CheckOffer(posts, employers);
        moderatePost = new ModeratePost(posts, checkOffer, clock);
        supervisePost = new SupervisePost(posts, clock);
        verifyEmployer = new VerifyEmployer(employers, clock);
        importPosts = new ImportPosts(posts, employers, keys, clock);
        docket = new Docket(posts, employers, reports, checkOffer);
    }
}
