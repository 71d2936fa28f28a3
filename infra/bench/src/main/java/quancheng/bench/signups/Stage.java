package quancheng.bench.signups;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import quancheng.functions.Wiring;
import quancheng.functions.http.CitizenHandler;
import quancheng.functions.signups.SignupOutcome;
import quancheng.functions.signups.SignupRequest;
import quancheng.store.Patience;
import quancheng.site.info.Notice;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;
import quancheng.store.activities.Admission;
import quancheng.store.activities.Children;
import quancheng.store.activities.District;
import quancheng.store.activities.Theme;
import quancheng.store.personal.Consent;
import quancheng.store.signups.Party;
import quancheng.store.signups.PersonName;
import quancheng.store.signups.Phone;
import quancheng.testbed.LocalDynamo;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The product's own wiring on DynamoDB Local, with activities and people made up for a measurement. */
public final class Stage {

    private static final AtomicInteger ACTIVITIES = new AtomicInteger();
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final Wiring parts;

    public Stage(DynamoDbClient client) {
        parts = new Wiring(client, variables(), Clock.systemUTC());
    }

    /** What the product reads from its environment: the tables of DynamoDB Local, and keys of this machine. */
    public static Map<String, String> variables() {
        var variables = new HashMap<>(LocalDynamo.shared().variables());
        variables.put("PERSONAL_KEY", "local:" + "5e".repeat(32));
        variables.put("SIGNING_KEYS", "the-signing-keys-of-the-benchmarks-only");
        // What is measured is how places are given, not whom the gate asks for a moment.
        variables.put("LOAD_LIMIT", "" + 1_000_000);
        return variables;
    }

    public Activity open(int capacity, boolean waitlist) {
        Instant now = Instant.now();
        Activity activity = new Activity(new ActivityId("bench-" + ACTIVITIES.incrementAndGet()), Theme.FAMILY, "花艺课", false, true,
                "济南市妇女联合会", District.all().getFirst(), "泉城广场", "泺源大街", false, now.plus(Duration.ofDays(2)),
                now.plus(Duration.ofDays(3)), new Admission.Open(now.minusSeconds(60), now.plus(Duration.ofDays(1)), capacity, waitlist, 1),
                Children.NONE, "市民", "一句话", "说明", List.of(), Optional.empty(), false, false, 0);
        parts.programme.add(patience(), activity);
        return activity;
    }

    /** The function that answers citizens. */
    CitizenHandler door() {
        return new CitizenHandler(parts, Clock.systemUTC());
    }

    /** Everybody the table has of an activity. */
    Set<String> phones(Activity activity) {
        return parts.signups.of(patience(), activity.id()).stream().map(signup -> signup.phone().digits()).collect(Collectors.toSet());
    }

    /** What the door counts before somebody new signs up. */
    public void pace(Activity activity) {
        SignupRequest request = newcomer();
        parts.gate().pace.call(patience(), request.form());
        parts.gate().pace.form(patience(), request.form(), request.phone(), activity.id());
    }

    static SignupRequest newcomer() {
        int number = PEOPLE.incrementAndGet();
        return new SignupRequest(new PersonName("王芳"), new Phone("139%08d".formatted(number)), new Party(1, 0), Set.of(),
                Notice.consent(Consent.Channel.PAGE, Set.of()),
                "F".repeat(20) + "%06d".formatted(number), "C".repeat(26));
    }

    public SignupOutcome signUp(Activity activity) {
        return parts.signUp.signUp(patience(), activity, newcomer());
    }

    private static Patience patience() {
        return Patience.of(Duration.ofSeconds(30));
    }
}
