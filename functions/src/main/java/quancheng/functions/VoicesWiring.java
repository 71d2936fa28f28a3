package quancheng.functions;

import java.time.Clock;
import java.util.Map;
import quancheng.functions.projects.HearVoice;
import quancheng.site.SiteConfig;
import quancheng.store.Database;
import quancheng.store.Tables;
import quancheng.store.projects.Projects;
import quancheng.store.projects.Voices;
import quancheng.store.signups.SignupIds;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What the citizens' voice on promises is made of; it has no right to anybody's signup. */
public final class VoicesWiring {

    public final SiteConfig site;
    public final HearVoice hearVoice;
    public final GateWiring gate;

    /** @param environment as {@code template.yaml} sets it for the voices */
    public VoicesWiring(DynamoDbClient client, Map<String, String> environment, Clock clock) {
        var database = new Database(client, new Tables(environment));
        site = new SiteConfig(environment.getOrDefault("SITE_BASE", ""), environment.getOrDefault("SITE_ORIGIN", ""),
                environment.getOrDefault("API_ORIGIN", ""));
        hearVoice = new HearVoice(new Projects(database), new Voices(database, clock),
                new SignupIds(Secrets.parse(environment.getOrDefault("SIGNING_KEYS", "")).posts()), clock);
        gate = new GateWiring(database, environment, clock);
    }

    /** As Lambda starts it. */
    public static VoicesWiring fromEnvironment() {
        return new VoicesWiring(Database.client(), System.getenv(), Clock.systemUTC());
    }
}
