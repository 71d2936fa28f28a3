package quancheng.store.notices;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quancheng.store.Condition;
import quancheng.store.Database;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.Rows;
import quancheng.store.activities.ActivityId;
import quancheng.store.signups.SignupId;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/**
 * The outbox. What somebody knows and what is to be said to her are written in one move, so that <i>news is decided once</i>;
 * it lies here until it is sent, so that it is sent at least once.
 */
public final class Notices {

    private final Database database;
    private final DynamoDbTable<ToldItem> told;
    private final DynamoDbTable<NoticeItem> outbox;

    public Notices(Database database) {
        this.database = database;
        this.told = database.table("NOTICES_TABLE", ToldItem.SCHEMA);
        this.outbox = database.table("NOTICES_TABLE", NoticeItem.SCHEMA);
    }

    public Optional<Told> told(Patience patience, ActivityId activity, SignupId signup) {
        return database.get(patience, told, ToldItem.key(activity, signup)).map(ToldItem::toTold);
    }

    /** What everybody of one activity was told. */
    public Map<SignupId, Told> told(Patience patience, ActivityId activity) {
        return database.query(patience, told, QueryConditional.keyEqualTo(k -> k.partitionValue(activity.value())), item -> Stream.of(item.toTold()))
                .all().stream().collect(Collectors.toMap(Told::signup, one -> one));
    }

    /** From now on she counts as told, and the notices are to be sent; {@link Moved#STALE} where somebody else decided first. */
    public Moved decide(Patience patience, Told next, List<Notice> notices) {
        var condition = next.revision() == 0 ? Condition.of("attribute_not_exists(#entry)") : Condition.of("#revision = ?", next.revision() - 1);
        return database.commit(patience, tx -> {
            tx.put(told, ToldItem.of(next), condition);
            notices.forEach(notice -> tx.put(outbox, NoticeItem.of(notice)));
        });
    }

    /** What is to be said to one person, in the order it was decided. */
    public List<Notice> of(Patience patience, ActivityId activity, SignupId signup) {
        return list(patience, NoticeItem.prefix(activity, signup)).all();
    }

    /** What should have been said by now, in the order it was decided. */
    public Rows<Notice> due(Patience patience, Instant now) {
        Rows<Notice> all = list(patience, "");
        return new Rows<>(all.readable().stream().filter(notice -> !notice.dueAt().isAfter(now)).toList(), all.unreadable());
    }

    private Rows<Notice> list(Patience patience, String prefix) {
        var all = prefix.isEmpty() ? QueryConditional.keyEqualTo(k -> k.partitionValue(NoticeItem.OUTBOX))
                : QueryConditional.sortBeginsWith(k -> k.partitionValue(NoticeItem.OUTBOX).sortValue(prefix));
        return database.query(patience, outbox, all, item -> Stream.of(item.toNotice())).sorted(Comparator.comparing(Notice::at));
    }

    /** It could not be sent; it waits for its next try. Not written where somebody else sent it meanwhile. */
    public Moved postpone(Patience patience, Notice notice) {
        return database.write(patience, () -> outbox.putItem(r -> r.item(NoticeItem.of(notice)).conditionExpression(
                Condition.of("attribute_exists(#entry)"))));
    }

    /** It was sent, or need not be. */
    public Moved remove(Patience patience, Notice notice) {
        return database.write(patience, () -> outbox.deleteItem(NoticeItem.of(notice).key()));
    }
}
