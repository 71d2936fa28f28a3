package quancheng.store.posts;

import java.util.Comparator;
import java.util.stream.Stream;
import quancheng.store.Database;
import quancheng.store.Patience;
import quancheng.store.Rows;
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
    public Rows<Employer> all(Patience patience) {
        return database.scan(patience, table, item -> Stream.of(item.sealed().reading().apply(Contact.Known.WITHHELD.texts())))
                .sorted(Comparator.comparing(Employer::name));
    }
}
