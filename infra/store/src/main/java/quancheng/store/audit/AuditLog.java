package quancheng.store.audit;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import quancheng.store.Condition;
import quancheng.store.Database;
import quancheng.store.Moved;
import quancheng.store.Patience;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/**
 * Who did what. <b>A line is written once:</b> there is no other write here than {@link #append}, and it replaces nothing.
 * Each person has a chain of her own, so nobody waits for anybody else's line.
 */
public final class AuditLog {

    private final Database database;
    private final DynamoDbTable<SealedLineItem> table;

    public AuditLog(Database database) {
        this.database = database;
        this.table = database.table("AUDIT_TABLE", SealedLineItem.SCHEMA);
    }

    /** Adds a line at the end of its person's chain; {@link Moved#BUSY} where it is not in the table, and never {@link Moved#STALE}. */
    public Moved append(Patience patience, AuditLine line) {
        for (int attempt = 1; ; attempt++) {
            Optional<SealedLine> last = last(patience, line);
            if (last.filter(sealed -> sealed.line().equals(line)).isPresent()) {
                return Moved.DONE;
            }
            Moved moved = put(patience, next(patience, last, line));
            if (moved != Moved.STALE) {
                return moved;
            }
            if (!patience.pause(attempt)) {
                return Moved.BUSY;
            }
        }
    }

    /** Every line of a month, the newest first. */
    public List<SealedLine> of(Patience patience, YearMonth month) {
        return lines(patience, QueryConditional.keyEqualTo(k -> k.partitionValue(month.toString())));
    }

    /** One person's lines of a month, the newest first. */
    public List<SealedLine> of(Patience patience, YearMonth month, String subject) {
        return lines(patience, chain(month, subject));
    }

    private List<SealedLine> lines(Patience patience, QueryConditional which) {
        return database.read(patience, () -> table.query(r -> r.consistentRead(true).queryConditional(which)).items().stream()
                .map(SealedLineItem::sealed).sorted(Comparator.comparing((SealedLine sealed) -> sealed.line().at()).reversed()).toList());
    }

    private SealedLine next(Patience patience, Optional<SealedLine> last, AuditLine line) {
        return last.map(sealed -> SealedLine.after(last, sealed.number() + 1, line)).orElseGet(() -> SealedLine.after(
                last(patience, SealedLineItem.month(line).minusMonths(1), line.by().subject()), 1, line));
    }

    private Optional<SealedLine> last(Patience patience, AuditLine line) {
        return last(patience, SealedLineItem.month(line), line.by().subject());
    }

    private Optional<SealedLine> last(Patience patience, YearMonth month, String subject) {
        return database.read(patience, () -> table.query(r -> r.consistentRead(true).scanIndexForward(false).limit(1)
                .queryConditional(chain(month, subject))).items().stream().findFirst()).map(SealedLineItem::sealed);
    }

    private Moved put(Patience patience, SealedLine sealed) {
        return database.write(patience, () -> table.putItem(PutItemEnhancedRequest.builder(SealedLineItem.class)
                .item(new SealedLineItem(sealed)).conditionExpression(Condition.of("attribute_not_exists(#entry)")).build()));
    }

    private static QueryConditional chain(YearMonth month, String subject) {
        return QueryConditional.sortBeginsWith(k -> k.partitionValue(month.toString()).sortValue(SealedLineItem.prefix(subject)));
    }
}
