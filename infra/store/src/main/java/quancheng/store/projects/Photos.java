package quancheng.store.projects;

import java.util.Optional;
import quancheng.store.Condition;
import quancheng.store.Database;
import quancheng.store.Moved;
import quancheng.store.Patience;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;

/** The photos behind figures, apart from the ledgers so that reading those stays small. <b>A photo is never replaced.</b> */
public final class Photos {

    private final Database database;
    private final DynamoDbTable<PhotoItem> table;

    public Photos(Database database) {
        this.database = database;
        this.table = database.table("PHOTOS_TABLE", PhotoItem.SCHEMA);
    }

    public Optional<Photo> find(Patience patience, String id) {
        return database.get(patience, table, Key.builder().partitionValue(id).build())
                .map(PhotoItem::photo);
    }

    /** {@link Moved#STALE} where it is there already, which is as good. */
    public Moved add(Patience patience, Photo photo) {
        return database.write(patience, () -> table.putItem(PutItemEnhancedRequest.builder(PhotoItem.class)
                .item(new PhotoItem(photo.id(), photo)).conditionExpression(Condition.of("attribute_not_exists(#id)")).build()));
    }
}
