package quancheng.store.posts;

import java.util.Comparator;
import java.util.List;
import quancheng.store.Database;
import quancheng.store.Patience;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;

/** What the publisher may read of employers: everything but whom to ask there. It has no key to that. */
public final class PublicEmployers {

    private final Database database;
    private final DynamoDbTable<EmployerItem> table;

    public PublicEmployers(Database database) {
        this.database = database;
        this.table = database.table("EMPLOYERS_TABLE", EmployerItem.SCHEMA);
    }

    /** Every employer, by name, with {@link Contact.Known#WITHHELD}. */
    public List<Employer> all(Patience patience) {
        return database.read(patience, () -> table.scan(r -> r.consistentRead(true)).items().stream().toList()).stream()
                .map(item -> item.sealed().reading().apply(Contact.Known.WITHHELD.texts())).sorted(Comparator.comparing(Employer::name)).toList();
    }
}
