package quancheng.store.signups;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quancheng.store.Condition;
import quancheng.store.Database;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.activities.ActivityId;
import quancheng.store.signups.Signup.State;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/** Who waits, in order of arrival. {@link Signups} moves people in and out of it; here it is read, and mended after damage. */
public final class Waitlists {

    private final Database database;
    private final DynamoDbTable<LineItem> line;
    private final SealedSignups signups;

    public Waitlists(Database database) {
        this.database = database;
        this.line = database.table("SIGNUPS_TABLE", LineItem.SCHEMA);
        this.signups = new SealedSignups(database);
    }

    /** Everybody in line, first first. */
    public List<InLine> of(Patience patience, ActivityId activity) {
        return database.query(patience, line, standing(activity), item -> Stream.of(item.toInLine())).all();
    }

    /** The first party in line that these places seat whole; who does not fit keeps its place. */
    public Optional<InLine> firstThatFits(Patience patience, ActivityId activity, int places) {
        return database.read(patience, () -> arrivals(activity).filter(party -> party.size() <= places).findFirst());
    }

    /** How many parties stand before this ticket now. */
    public int ahead(Patience patience, ActivityId activity, long ticket) {
        return database.read(patience, () -> (int) arrivals(activity)
                .takeWhile(party -> party.ticket() < ticket).count());
    }

    /** Page by page, so that whoever looks at the front of the line reads no more than that. */
    private Stream<InLine> arrivals(ActivityId activity) {
        return line.query(r -> r.consistentRead(true).queryConditional(standing(activity))).items().stream().map(LineItem::toInLine);
    }

    private static QueryConditional standing(ActivityId activity) {
        return QueryConditional.sortBeginsWith(k -> k.partitionValue(activity.value()).sortValue(LineItem.PREFIX));
    }

    /** Removes an entry that no waiting signup stands behind. */
    public Moved remove(Patience patience, ActivityId activity, InLine entry) {
        return database.write(patience, () -> line.deleteItem(LineItem.key(activity, entry.ticket())));
    }

    /** Writes the entry of a waiting signup that the line has lost or holds with another size. */
    public Moved putBack(Patience patience, Signup signup) {
        var waiting = (State.Waiting) signup.state();
        var sealed = signups.seal(patience, signup.in(waiting));
        return database.commit(patience, tx -> tx
                .put(signups.table, sealed, Condition.of("#revision = ?", signup.revision()))
                .put(line, LineItem.of(signup, waiting)));
    }
}
