package quancheng.functions.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quancheng.functions.Wiring;
import quancheng.store.Database;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;
import quancheng.store.activities.Admission;
import quancheng.store.activities.Children;
import quancheng.store.activities.District;
import quancheng.store.activities.Theme;
import quancheng.store.signups.Party;
import quancheng.store.signups.PersonName;
import quancheng.store.signups.Phone;
import quancheng.store.signups.Signup;
import quancheng.store.signups.SignupId;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Where functions rehearse before their snapshot: one activity, on tables that exist in this process only. */
final class Stage {

    static final String ACTIVITY = "rehearsal";
    /** Known to everybody: what it makes is gone with the rehearsal, and KMS is not asked for somebody who does not exist. */
    private static final String SIGNING_KEYS = "rehearsal".repeat(4);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    final DynamoDbClient tables = Database.rehearsal();
    final Map<String, String> environment;
    final Wiring parts;

    /** @param real the names of the tables are the real ones */
    Stage(Map<String, String> real) {
        var here = new HashMap<>(real);
        here.put("PERSONAL_KEY", Database.REHEARSED_KEY);
        here.put("SIGNING_KEYS", SIGNING_KEYS);
        environment = Map.copyOf(here);
        parts = process();
    }

    /** What another process on the same tables is made of: it knows nothing yet of what this one has in memory. */
    Wiring process() {
        return new Wiring(tables, environment, Clock.systemUTC());
    }

    Stage withActivity() {
        parts.programme.add(Patience.of(PATIENCE), activity(Instant.now()));
        return this;
    }

    /** Somebody has a place, somebody waits for one. */
    Stage withPeople() {
        Patience patience = Patience.of(PATIENCE);
        var main = parts.counters.main(patience, new ActivityId(ACTIVITY)).orElseThrow();
        parts.signups.confirm(patience, somebody("2", new Signup.State.Confirmed()), main);
        var waiting = new Signup.State.Waiting(1, 1);
        parts.signups.join(patience, somebody("3", waiting), waiting);
        return this;
    }

    /** As it stands in the keys of a record. */
    static String signup() {
        return "{\"activity\":{\"S\":\"" + ACTIVITY + "\"},\"entry\":{\"S\":\"S#" + "2".repeat(26) + "\"}}";
    }

    private static Signup somebody(String sign, Signup.State state) {
        Instant now = Instant.now();
        return new Signup(new ActivityId(ACTIVITY), new SignupId(sign.repeat(26)), new PersonName("王芳"), new Phone("13900000000"), new Party(1, 0), Set.of(),
                "form", "content", "", now, now.plus(Duration.ofDays(30)), state, 0);
    }

    private static Activity activity(Instant now) {
        Instant start = now.plus(Duration.ofDays(2));
        return new Activity(new ActivityId(ACTIVITY), Theme.FAMILY, "彩排", false, false, "无", District.all().getFirst(), "无", "无", false,
                start, start.plus(Duration.ofHours(2)), new Admission.Open(now.minusSeconds(60), now.plus(Duration.ofDays(1)), 100, true, 4),
                Children.NONE, "无", "无", "无", List.of(), Optional.empty(), false, false, 0);
    }
}
