package quancheng.functions;

import java.time.Clock;
import java.util.Map;
import quancheng.functions.signups.ChangeSignup;
import quancheng.functions.signups.FindSignup;
import quancheng.functions.signups.ForgetPast;
import quancheng.functions.signups.ManageLinks;
import quancheng.functions.signups.MyData;
import quancheng.functions.signups.Reconcile;
import quancheng.functions.signups.Seats;
import quancheng.functions.signups.SettleLine;
import quancheng.functions.signups.SignUp;
import quancheng.site.SiteConfig;
import quancheng.store.Database;
import quancheng.store.Tables;
import quancheng.store.activities.Activities;
import quancheng.store.checkins.Checkins;
import quancheng.store.signups.Counters;
import quancheng.store.signups.Programme;
import quancheng.store.signups.Retention;
import quancheng.store.signups.SignupIds;
import quancheng.store.signups.Signups;
import quancheng.store.signups.Tickets;
import quancheng.store.signups.Waitlists;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Every part the functions are made of, made once and by hand. */
public final class Wiring {

    public final SiteConfig site;
    public final SignupIds ids;
    public final ManageLinks links;
    public final KeeperWiring keeping;
    public final Activities activities;
    public final Counters counters;
    public final Signups signups;
    public final Waitlists waitlists;
    public final Tickets tickets;
    public final Programme programme;
    public final SettleLine settleLine;
    public final SignUp signUp;
    public final ChangeSignup changeSignup;
    public final FindSignup findSignup;
    public final MyData myData;
    public final Retention retention;
    public final ForgetPast forgetPast;
    public final Reconcile reconcile;
    private final Database database;
    private final Clock clock;
    private final Map<String, String> environment;

    /** @param environment as {@code template.yaml} sets it: the tables, SITE_ORIGIN, SITE_BASE, API_ORIGIN, SIGNING_KEYS */
    public Wiring(DynamoDbClient client, Map<String, String> environment, Clock clock) {
        this.clock = clock;
        database = new Database(client, new Tables(environment));
        this.environment = environment;
        var secrets = Secrets.parse(environment.getOrDefault("SIGNING_KEYS", ""));
        site = new SiteConfig(environment.getOrDefault("SITE_BASE", ""), environment.getOrDefault("SITE_ORIGIN", ""),
                environment.getOrDefault("API_ORIGIN", ""));
        ids = new SignupIds(secrets.signups());
        links = new ManageLinks(secrets.links(), clock);
        keeping = new KeeperWiring(database, clock);
        activities = keeping.activities;
        counters = keeping.counters;
        signups = keeping.signups;
        waitlists = keeping.waitlists;
        tickets = keeping.tickets;
        programme = new Programme(database);
        settleLine = keeping.settleLine;
        signUp = new SignUp(signups, counters, new Seats(signups, counters, tickets, settleLine), ids, clock);
        changeSignup = new ChangeSignup(signups, counters, tickets, settleLine, clock);
        findSignup = new FindSignup(activities, signups, waitlists, links);
        retention = keeping.retention;
        forgetPast = keeping.forgetPast;
        myData = new MyData(signups, counters, tickets, settleLine);
        reconcile = keeping.reconcile;
    }

    /** For whoever faces the public; the others have no right to its table. */
    public GateWiring gate() {
        return new GateWiring(database, environment, clock);
    }

    /** Who came: for whoever asks what is kept of her. The others have no right to that table, or wire it themselves. */
    public Checkins checkins() {
        return new Checkins(database, clock);
    }

    /** As Lambda starts it. */
    public static Wiring fromEnvironment() {
        return new Wiring(Database.client(), System.getenv(), Clock.systemUTC());
    }
}
