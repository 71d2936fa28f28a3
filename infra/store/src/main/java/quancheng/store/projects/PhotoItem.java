package quancheng.store.projects;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import java.util.Base64;
import quancheng.store.RecordSchema;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** A photo as it is stored, in base64. */
record PhotoItem(String id, Photo photo) {

    static final TableSchema<PhotoItem> SCHEMA = RecordSchema.of(PhotoItem.class,
                    f -> new PhotoItem(f.text("id"), new Photo(Base64.getDecoder().decode(f.text("jpeg")))))
            .text("id", PhotoItem::id, primaryPartitionKey())
            .text("jpeg", i -> Base64.getEncoder().encodeToString(i.photo.jpeg()))
            .build();
}
