package quancheng.store.posts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import quancheng.store.Condition;
import quancheng.store.Database;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.Rows;
import quancheng.store.Vault;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;

/** Every employer, one for each credit code. */
public final class Employers {

    private final Database database;
    private final Vault vault;
    private final DynamoDbTable<EmployerItem> table;

    public Employers(Database database) {
        this.database = database;
        this.vault = database.vault();
        this.table = database.table("EMPLOYERS_TABLE", EmployerItem.SCHEMA);
    }

    public Optional<Employer> find(Patience patience, CreditCode code) {
        return database.get(patience, table, EmployerItem.key(code))
                .flatMap(item -> item.sealed().open(vault, patience));
    }

    /** Every employer, by name. */
    public List<Employer> all(Patience patience) {
        return rows(patience).all();
    }

    /** The same, for whoever can go on without one that cannot be read. */
    public Rows<Employer> rows(Patience patience) {
        return database.scan(patience, table, item -> item.sealed().open(vault, patience).stream()).sorted(Comparator.comparing(Employer::name));
    }

    /** <b>A form never changes an employer that is known:</b> {@link Moved#STALE} where the code is there already. */
    public Moved add(Patience patience, Employer employer) {
        var put = put(patience, employer, Condition.of("attribute_not_exists(#code)"));
        return database.write(patience, () -> table.putItem(put));
    }

    /** Writes a changed employer, if nobody changed it meanwhile. */
    public Moved replace(Patience patience, Employer before, Employer after) {
        var put = put(patience, after, Condition.of("#revision = ?", before.revision()));
        return database.write(patience, () -> table.putItem(put));
    }

    private PutItemEnhancedRequest<EmployerItem> put(Patience patience, Employer employer, Expression condition) {
        return PutItemEnhancedRequest.builder(EmployerItem.class)
                .item(EmployerItem.seal(vault, patience, employer)).conditionExpression(condition).build();
    }
}
