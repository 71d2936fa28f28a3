package quancheng.site.publish;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quancheng.runtime.Rehearsal;
import quancheng.site.SiteConfig;
import quancheng.store.Database;
import quancheng.store.Patience;
import quancheng.store.Tables;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;
import quancheng.store.activities.Admission;
import quancheng.store.activities.Children;
import quancheng.store.activities.District;
import quancheng.store.activities.Theme;
import quancheng.store.signups.Programme;

/**
 * Before the snapshot of the publisher: the pages of one activity are made and put into a bucket, both of this process only.
 * The real tables and the real bucket are looked at, and nothing is written to them.
 */
final class PublishRehearsal {

    private static final int ROUNDS = 2;
    private static final String KEYS = "{\"id\":{\"S\":\"rehearsal\"}}";

    private final RequestHandler<DynamodbEvent, StreamsEventResponse> handler;

    PublishRehearsal(Map<String, String> environment, SiteConfig config) {
        var database = new Database(Database.rehearsal(), new Tables(environment));
        new Programme(database).add(Patience.of(Duration.ofSeconds(5)), activity(Instant.now()));
        handler = new PublishHandler(new Publisher(new Present(database, Clock.systemUTC()), Site.of(config, new Album(database)), RehearsedBucket.shelf()));
    }

    /** @param look reads what the real publisher reads first */
    void run(Runnable look) {
        for (int round = 0; round < ROUNDS; round++) {
            Rehearsal.change(handler, KEYS);
            Rehearsal.tick(handler);
        }
        look.run();
    }

    private static Activity activity(Instant now) {
        Instant start = now.plus(Duration.ofDays(2));
        return new Activity(new ActivityId("rehearsal"), Theme.FAMILY, "彩排", false, false, "无", District.all().getFirst(), "无", "无", false,
                start, start.plus(Duration.ofHours(2)), new Admission.Open(now.minusSeconds(60), now.plus(Duration.ofDays(1)), 100, true, 4),
                Children.NONE, "无", "无", "无", List.of(), Optional.empty(), false, false, 0);
    }
}
