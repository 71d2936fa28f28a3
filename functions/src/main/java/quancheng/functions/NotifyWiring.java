package quancheng.functions;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import quancheng.functions.http.notices.SmsSender;
import quancheng.functions.notices.LogSender;
import quancheng.functions.notices.PlanNotices;
import quancheng.functions.notices.SendNotices;
import quancheng.functions.notices.Sender;
import quancheng.functions.notices.WebhookSender;
import quancheng.site.SiteConfig;
import quancheng.store.Database;
import quancheng.store.Tables;
import quancheng.store.activities.Activities;
import quancheng.store.notices.Notices;
import quancheng.store.signups.Signups;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What telling people is made of. It reads signups and has no right to change one. */
public final class NotifyWiring {

    public final Activities activities;
    public final Signups signups;
    public final Notices notices;
    public final PlanNotices plan;
    /** Nothing while notices are switched off. */
    public final Optional<SendNotices> send;
    private final SiteConfig site;
    private final Clock clock;

    /** @param environment as {@code template.yaml} sets it for the notifier; NOTIFY_SENDER says how: off, log, webhook or sms */
    public NotifyWiring(DynamoDbClient client, Map<String, String> environment, Clock clock) {
        var database = new Database(client, new Tables(environment));
        this.clock = clock;
        site = new SiteConfig(environment.getOrDefault("SITE_BASE", ""), environment.getOrDefault("SITE_ORIGIN", ""), "");
        activities = new Activities(database);
        signups = new Signups(database, clock);
        notices = new Notices(database);
        plan = new PlanNotices(activities, signups, notices, clock);
        send = sender(environment, clock).map(this::by);
    }

    /** The same by another way. */
    public SendNotices by(Sender sender) {
        return new SendNotices(activities, signups, notices, sender, site, clock);
    }

    private static Optional<Sender> sender(Map<String, String> environment, Clock clock) {
        String name = environment.getOrDefault("NOTIFY_SENDER", "off");
        return switch (name) {
            case "off" -> Optional.empty();
            case "log" -> Optional.of(new LogSender());
            case "webhook" -> Optional.of(new WebhookSender(URI.create(environment.getOrDefault("NOTIFY_WEBHOOK", "")),
                    Secrets.notices(environment.getOrDefault("NOTIFY_SECRET", "")), clock));
            case "sms" -> Optional.of(new SmsSender(URI.create(environment.getOrDefault("NOTIFY_SMS", ""))));
            default -> throw new IllegalStateException("NOTIFY_SENDER is off, log, webhook or sms, not " + name);
        };
    }

    /** As Lambda starts it. */
    public static NotifyWiring fromEnvironment() {
        return new NotifyWiring(Database.client(), System.getenv(), Clock.systemUTC());
    }
}
