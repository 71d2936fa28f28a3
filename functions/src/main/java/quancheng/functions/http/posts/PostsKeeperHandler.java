package quancheng.functions.http.posts;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quancheng.functions.PostClocksWiring;
import quancheng.functions.posts.Tick;
import quancheng.runtime.Field;
import quancheng.runtime.Log;
import quancheng.runtime.Rehearsal;
import quancheng.runtime.Snapshot;
import quancheng.runtime.Unread;
import quancheng.store.Database;
import quancheng.store.Patience;

/** Winds the clocks of the mother posts, every quarter of an hour; it has a right to applications that no page has. */
public final class PostsKeeperHandler implements RequestHandler<DynamodbEvent, StreamsEventResponse> {

    private static final Duration TIME = Duration.ofSeconds(50);

    private final PostClocksWiring parts;

    /** As Lambda starts it. */
    public PostsKeeperHandler() {
        this(PostClocksWiring.fromEnvironment());
        Snapshot.after(() -> rehearse(System.getenv()));
    }

    public PostsKeeperHandler(PostClocksWiring parts) {
        this.parts = parts;
    }

    /** @param event empty: the schedule's */
    @Override
    public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
        parts.clocks.tick(Patience.of(TIME, 100), item -> Unread.item(item.what(), item.key())).forEach(PostsKeeperHandler::report);
        return new StreamsEventResponse(List.of());
    }

    /** Before its snapshot the clocks are wound where there is no post yet, on tables of this process; of the real ones the posts are read. */
    private void rehearse(Map<String, String> environment) {
        var here = new HashMap<>(environment);
        here.put("PERSONAL_KEY", Database.REHEARSED_KEY);
        Rehearsal.tick(new PostsKeeperHandler(new PostClocksWiring(Database.rehearsal(), here, Clock.systemUTC())));
        parts.posts.all(Patience.of(Duration.ofSeconds(5)));
    }

    private static void report(Tick tick) {
        Log.info("post-clock").with(Field.FINDING, tick.what()).with(Field.POST, tick.about()).print();
    }
}
