package quancheng.functions;

import java.time.Clock;
import java.util.Map;
import quancheng.functions.posts.AnswerApplication;
import quancheng.functions.posts.ApplyToPost;
import quancheng.functions.posts.ManagePost;
import quancheng.functions.posts.MyApplication;
import quancheng.functions.posts.OpenPost;
import quancheng.functions.posts.PostKeys;
import quancheng.functions.posts.ReportPost;
import quancheng.functions.posts.SaveDraft;
import quancheng.functions.posts.SubmitPost;
import quancheng.site.SiteConfig;
import quancheng.store.Database;
import quancheng.store.Tables;
import quancheng.store.posts.Applications;
import quancheng.store.posts.Employers;
import quancheng.store.posts.MotherPosts;
import quancheng.store.posts.Reports;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What employers and applicants need of the mother posts, made once and by hand; officers have {@link ModerationWiring}. */
public final class PostsWiring {

    public final SiteConfig site;
    public final Clock clock;
    public final PostKeys keys;
    public final MotherPosts posts;
    public final Employers employers;
    public final Applications applications;
    public final Reports reports;
    public final OpenPost openPost;
    public final SaveDraft saveDraft;
    public final SubmitPost submitPost;
    public final ManagePost managePost;
    public final ApplyToPost applyToPost;
    public final AnswerApplication answerApplication;
    public final MyApplication myApplication;
    public final ReportPost reportPost;
    public final GateWiring gate;

    /** @param environment as {@code template.yaml} sets it: the tables of posts, SITE_ORIGIN, SITE_BASE, API_ORIGIN, SIGNING_KEYS */
    public PostsWiring(DynamoDbClient client, Map<String, String> environment, Clock clock) {
        var database = new Database(client, new Tables(environment));
        this.clock = clock;
        site = new SiteConfig(environment.getOrDefault("SITE_BASE", ""), environment.getOrDefault("SITE_ORIGIN", ""),
                environment.getOrDefault("API_ORIGIN", ""));
        keys = new PostKeys(Secrets.parse(environment.getOrDefault("SIGNING_KEYS", "")).posts());
        posts = new MotherPosts(database, clock);
        employers = new Employers(database);
        applications = new Applications(database, clock);
        reports = new Reports(database);
        openPost = new OpenPost(posts);
        saveDraft = new SaveDraft(posts, keys, openPost, clock);
        submitPost = new SubmitPost(posts, employers, openPost, clock);
        managePost = new ManagePost(posts, openPost, clock);
        applyToPost = new ApplyToPost(posts, applications, keys, clock);
        answerApplication = new AnswerApplication(applications, openPost, clock);
        myApplication = new MyApplication(posts, applications, clock);
        reportPost = new ReportPost(posts, reports, keys, clock);
        gate = new GateWiring(database, environment, clock);
    }

    /** As Lambda starts it. */
    public static PostsWiring fromEnvironment() {
        return new PostsWiring(Database.client(), System.getenv(), Clock.systemUTC());
    }
}
