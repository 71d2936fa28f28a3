package quancheng.functions;

import java.time.Clock;
import java.util.Map;
import quancheng.functions.signups.ForgetPast;
import quancheng.functions.signups.Reconcile;
import quancheng.functions.signups.SettleLine;
import quancheng.store.Database;
import quancheng.store.Tables;
import quancheng.store.activities.Activities;
import quancheng.store.signups.Counters;
import quancheng.store.signups.Retention;
import quancheng.store.signups.Signups;
import quancheng.store.signups.Tickets;
import quancheng.store.signups.Waitlists;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What keeping the line and the books takes; it signs nothing and has no key of ours. */
public final class KeeperWiring {

    public final Activities activities;
    public final Counters counters;
    public final Signups signups;
    public final Waitlists waitlists;
    public final Tickets tickets;
    public final SettleLine settleLine;
    public final Retention retention;
    public final ForgetPast forgetPast;
    public final Reconcile reconcile;

    /** @param environment as {@code template.yaml} sets it for the keeper */
    public KeeperWiring(DynamoDbClient client, Map<String, String> environment, Clock clock) {
        this(new Database(client, new Tables(environment)), clock);
    }

    KeeperWiring(Database database, Clock clock) {
        activities = new Activities(database);
        counters = new Counters(database);
        signups = new Signups(database, clock);
        waitlists = new Waitlists(database);
        tickets = new Tickets(database);
        settleLine = new SettleLine(signups, waitlists, counters, tickets, clock);
        retention = new Retention(database);
        forgetPast = new ForgetPast(activities, retention, clock);
        reconcile = new Reconcile(activities, counters, signups, waitlists, tickets, settleLine, clock);
    }

    /** As Lambda starts it. */
    public static KeeperWiring fromEnvironment() {
        return new KeeperWiring(Database.client(), System.getenv(), Clock.systemUTC());
    }
}
