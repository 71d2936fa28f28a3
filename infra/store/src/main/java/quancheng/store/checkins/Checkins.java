package quancheng.store.checkins;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import quancheng.store.Condition;
import quancheng.store.Database;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.activities.ActivityId;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/** Who came. One party is one item, so a party never arrives twice, whichever phones let it in. */
public final class Checkins {

    private final Database database;
    private final Clock clock;
    private final DynamoDbTable<ArrivalItem> table;

    public Checkins(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.table = database.table("CHECKINS_TABLE", ArrivalItem.SCHEMA);
    }

    /** Everybody of one activity, those taken back included. */
    public List<Arrival> of(Patience patience, ActivityId activity) {
        return database.read(patience, () -> table.query(r -> r.consistentRead(true)
                        .queryConditional(QueryConditional.keyEqualTo(k -> k.partitionValue(activity.value()))))
                .items().stream().map(ArrivalItem::toArrival).filter(this::isKept).toList());
    }

    /** A guest's arrival, or that of people who came without a signup by the scan that let them in. */
    public Optional<Arrival> find(Patience patience, ActivityId activity, Optional<GuestRef> guest, ScanId scan) {
        return find(patience, ArrivalItem.key(activity, guest, scan));
    }

    /** A guest's arrival, for the guest herself. */
    public Optional<Arrival> of(Patience patience, ActivityId activity, GuestRef guest) {
        return find(patience, ArrivalItem.key(activity, guest));
    }

    private Optional<Arrival> find(Patience patience, Key key) {
        return database.get(patience, table, key).map(ArrivalItem::toArrival)
                .filter(this::isKept);
    }

    private boolean isKept(Arrival arrival) {
        return clock.instant().isBefore(arrival.keptUntil());
    }

    /** Writes the next revision: {@link Moved#STALE} where somebody else wrote it first. */
    public Moved put(Patience patience, Arrival arrival) {
        var request = PutItemEnhancedRequest.builder(ArrivalItem.class).item(ArrivalItem.of(arrival));
        var condition = arrival.revision() == 0 ? Condition.of("attribute_not_exists(#entry)") : Condition.of("#revision = ?", arrival.revision() - 1);
        return database.write(patience, () -> table.putItem(request.conditionExpression(condition).build()));
    }
}
