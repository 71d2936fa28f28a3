package quancheng.functions;

import java.time.Clock;
import java.util.Map;
import quancheng.functions.posts.CountReplies;
import quancheng.functions.posts.ExpirePosts;
import quancheng.functions.posts.ForgetContacts;
import quancheng.functions.posts.HoldPosts;
import quancheng.functions.posts.KeepApplications;
import quancheng.functions.posts.PostClocks;
import quancheng.store.Database;
import quancheng.store.Tables;
import quancheng.store.posts.Applications;
import quancheng.store.posts.Employers;
import quancheng.store.posts.MotherPosts;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What the keeper of the mother posts is made of; it signs nothing and has no key. */
public final class PostClocksWiring {

    public final MotherPosts posts;
    public final PostClocks clocks;

    /** @param environment as {@code template.yaml} sets it for the keeper of posts */
    public PostClocksWiring(DynamoDbClient client, Map<String, String> environment, Clock clock) {
        var database = new Database(client, new Tables(environment));
        posts = new MotherPosts(database, clock);
        clocks = new PostClocks(posts, new ExpirePosts(posts, clock), new KeepApplications(new Applications(database, clock), clock),
                new CountReplies(new Employers(database)), new HoldPosts(posts, clock),
                new ForgetContacts(posts, clock));
    }

    /** As Lambda starts it. */
    public static PostClocksWiring fromEnvironment() {
        return new PostClocksWiring(Database.client(), System.getenv(), Clock.systemUTC());
    }
}
