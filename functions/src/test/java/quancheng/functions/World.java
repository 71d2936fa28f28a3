package quancheng.functions;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import quancheng.functions.posts.PostClocks;
import quancheng.functions.signups.SignupOutcome;
import quancheng.functions.signups.SignupRequest;
import quancheng.site.info.Notice;
import quancheng.store.Patience;
import quancheng.store.Unreadable;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;
import quancheng.store.activities.Admission;
import quancheng.store.activities.Children;
import quancheng.store.activities.District;
import quancheng.store.activities.Places;
import quancheng.store.activities.Theme;
import quancheng.store.personal.Consent;
import quancheng.store.signups.Party;
import quancheng.store.signups.PersonName;
import quancheng.store.signups.Phone;
import quancheng.store.signups.Signup;
import quancheng.testbed.LocalDynamo;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The functions' own wiring over the real database, with activities and people made up for one test. */
public final class World {

    private static final AtomicInteger ACTIVITIES = new AtomicInteger();
    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final String SECRET = "a-secret-of-the-tests-forty-characters-long";
    private static final String PERSONAL_KEY = "local:" + "5e".repeat(32);

    public final Wiring parts;
    public final DeskWiring desk;
    public final PostsWiring posts;
    public final NotifyWiring notify;
    public final Clock clock;
    private final DynamoDbClient client;

    public World() {
        this(LocalDynamo.shared().client(), Clock.systemUTC());
    }

    public World(DynamoDbClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
        this.desk = new DeskWiring(client, environment(), clock);
        this.parts = desk.citizens;
        this.posts = new PostsWiring(client, environment(), clock);
        this.notify = new NotifyWiring(client, environment(), clock);
    }

    /** The same database, so much later. */
    public World in(Duration time) {
        return new World(client, Clock.offset(clock, time));
    }

    public PostClocks postClocks() {
        return new PostClocksWiring(client, environment(), clock).clocks;
    }

    public static Map<String, String> environment() {
        var environment = new HashMap<>(LocalDynamo.shared().variables());
        environment.put("SIGNING_KEYS", SECRET);
        environment.put("PERSONAL_KEY", PERSONAL_KEY);
        environment.put("ADDRESS_LIMIT", "1000000"); // every test calls from one address
        environment.put("LOAD_LIMIT", "1000000");
        environment.put("SITE_ORIGIN", "https://example.org");
        return environment;
    }

    public static Patience patience() {
        return Patience.of(Duration.ofSeconds(30));
    }

    /** For keepers of tables in which nothing is damaged. */
    public static void mustBeReadable(Unreadable item) {
        throw new AssertionError(item.toString());
    }

    /** A new activity that takes signups now. */
    public Activity open(int capacity, int maxParty, boolean waitlist) {
        return open(capacity, maxParty, waitlist, false);
    }

    public Activity open(int capacity, int maxParty, boolean waitlist, boolean confidential) {
        Instant now = clock.instant();
        Activity activity = activity(new Admission.Open(now.minusSeconds(60), now.plusSeconds(86_400), capacity, waitlist, maxParty),
                confidential);
        parts.programme.add(patience(), activity);
        return activity;
    }

    public Activity activity(Admission admission, boolean confidential) {
        return activity(admission, confidential, clock.instant().plus(Duration.ofDays(2)));
    }

    public Activity activity(Admission admission, boolean confidential, Instant start) {
        return new Activity(new ActivityId("t" + ACTIVITIES.incrementAndGet() + "-" + Long.toString(System.nanoTime() % 1_000_000, 36)),
                Theme.FAMILY, "花艺课", false, true,
                "济南市妇女联合会", District.named("历下区").orElseThrow(), "泉城广场", "泺源大街", false, start,
                start.plus(Duration.ofHours(2)), admission, new Children(Children.Rule.WELCOME, 0, 12), "市民", "一句话", "说明",
                List.of(), Optional.empty(), confidential, false, 0);
    }

    /** Somebody who never signed up before. */
    public static Phone somebody() {
        return new Phone("139%08d".formatted(PEOPLE.incrementAndGet()));
    }

    public static SignupRequest request(Phone phone, int adults, int children, String form) {
        var party = new Party(adults, children);
        return new SignupRequest(new PersonName("王芳"), phone, party, Set.of(), Notice.consent(Consent.Channel.PAGE, Set.of()), form, form + adults + "/" + children);
    }

    /** A request of a new person from a new form. */
    public static SignupRequest newcomer(int adults) {
        return request(somebody(), adults, 0, "form " + new SecureRandom().nextLong());
    }

    public SignupOutcome signUp(Activity activity, SignupRequest request) {
        return parts.signUp.signUp(patience(), activity, request);
    }

    public Places places(Activity activity) {
        return parts.counters.places(patience(), activity.id()).orElseThrow();
    }

    public List<Signup> signups(Activity activity) {
        return parts.signups.of(patience(), activity.id());
    }

    /** People confirmed now. */
    public int confirmed(Activity activity) {
        return signups(activity).stream().filter(s -> s.state() instanceof Signup.State.Confirmed).mapToInt(s -> s.party().size()).sum();
    }

    /** Those who wait, first in line first. */
    public List<Signup> waiting(Activity activity) {
        return signups(activity).stream().filter(s -> s.inLine().isPresent())
                .sorted(Comparator.comparing(s -> s.inLine().orElseThrow().ticket())).toList();
    }
}
