package quancheng.functions;

import java.time.Clock;
import java.util.Map;
import quancheng.functions.checkins.CheckIn;
import quancheng.functions.checkins.LendList;
import quancheng.functions.checkins.OpenDoor;
import quancheng.functions.desk.AddActivity;
import quancheng.functions.desk.CancelActivity;
import quancheng.functions.desk.EditActivity;
import quancheng.functions.desk.ImportProgramme;
import quancheng.functions.desk.LookAtToday;
import quancheng.functions.desk.Notary;
import quancheng.functions.desk.SaveActivity;
import quancheng.functions.desk.Standings;
import quancheng.functions.desk.TakeStock;
import quancheng.functions.roster.Habits;
import quancheng.functions.roster.ReleaseRoster;
import quancheng.functions.roster.TakeRoster;
import quancheng.site.roster.RosterDesk;
import quancheng.store.Database;
import quancheng.store.Tables;
import quancheng.store.activities.Activities;
import quancheng.store.audit.AuditLog;
import quancheng.store.checkins.Checkins;
import quancheng.store.signups.Counters;
import quancheng.store.signups.Programme;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What the organizers' function is made of, beside what it shares with the citizens'. */
public final class DeskWiring {

    public final Wiring citizens;
    public final Clock clock;
    public final AuditLog audit;
    public final Notary notary;
    public final AddActivity addActivity;
    public final CancelActivity cancelActivity;
    public final EditActivity editActivity;
    public final SaveActivity saveActivity;
    public final Standings standings;
    public final ImportProgramme importProgramme;
    public final TakeStock takeStock;
    public final LookAtToday lookAtToday;
    public final RosterDesk rosterPages;
    public final ReleaseRoster releaseRoster;
    public final TakeRoster takeRoster;
    public final ModerationWiring moderation;
    public final ProjectsWiring promises;
    public final OpenDoor openDoor;
    public final LendList lendList;
    public final CheckIn checkIn;

    /** @param environment as {@code template.yaml} sets it for the desk */
    public DeskWiring(DynamoDbClient client, Map<String, String> environment, Clock clock) {
        var database = new Database(client, new Tables(environment));
        this.citizens = new Wiring(client, environment, clock);
        this.clock = clock;
        var activities = new Activities(database);
        var counters = new Counters(database);
        var programme = new Programme(database);
        audit = new AuditLog(database);
        notary = new Notary(audit, clock);
        editActivity = new EditActivity(counters, programme, citizens.settleLine);
        addActivity = new AddActivity(activities, counters, programme, notary);
        saveActivity = new SaveActivity(editActivity, notary);
        cancelActivity = new CancelActivity(editActivity, notary);
        standings = new Standings(activities, counters, citizens.signups, clock);
        importProgramme = new ImportProgramme(activities, counters, addActivity, editActivity, notary);
        rosterPages = new RosterDesk(citizens.site);
        moderation = new ModerationWiring(client, environment, clock);
        promises = new ProjectsWiring(client, environment, clock);
        var checkins = new Checkins(database, clock);
        releaseRoster = new ReleaseRoster(audit, notary, clock);
        takeRoster = new TakeRoster(citizens.signups, checkins, rosterPages, releaseRoster, new Habits(audit, clock), notary, clock);
        openDoor = new OpenDoor(citizens.signups, counters, checkins);
        lendList = new LendList(openDoor, audit, notary, clock);
        checkIn = new CheckIn(openDoor, activities, citizens.signups, checkins, clock);
        lookAtToday = new LookAtToday(standings, checkins, audit, clock);
        takeStock = new TakeStock(activities, counters, citizens.signups, checkins, clock);
    }

    /** As Lambda starts it. */
    public static DeskWiring fromEnvironment() {
        return new DeskWiring(Database.client(), System.getenv(), Clock.systemUTC());
    }
}
