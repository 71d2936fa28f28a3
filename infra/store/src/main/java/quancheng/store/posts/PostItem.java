package quancheng.store.posts;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import java.time.Instant;
import java.util.Optional;
import quancheng.store.RecordSchema;
import quancheng.store.RecordSchema.Fields;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/**
 * A post as the public sees it, in the Posts table under {@code live}. Whom to ask is not public: it is sealed, and stays
 * sealed for whoever reads posts one and all.
 */
record PostItem(MotherPost post, Contact.Unread contact) {

    static final String ENTRY = "live";

    static final TableSchema<PostItem> SCHEMA = OfferItem.in(RecordSchema.of(PostItem.class, PostItem::read)
            .text("id", i -> i.post.id().value(), primaryPartitionKey())
            .text("entry", _ -> ENTRY, primarySortKey())
            .text("state", i -> i.post.state().slug())
            .number("version", i -> (long) i.post.version())
            .text("link", i -> i.post.link().hex())
            .text("published", i -> i.post.publishedAt().toString())
            .text("checked", i -> i.post.checkedAt().toString())
            .text("updated", i -> i.post.updatedAt().toString())
            .text("paused", i -> i.post.paused().map(Slug::slug).orElse(null))
            .text("reason", i -> i.post.decision().reason())
            .text("said", i -> i.post.decision().text())
            .text("closed", i -> i.post.closedAt().map(Instant::toString).orElse(null))
            .bytes("contact", i -> i.contact.bytes())
            .text("phoneMark", i -> i.contact.mark())
            .number("revision", i -> i.post.revision()), i -> i.post.offer()).build();

    static Key key(PostId id) {
        return Key.builder().partitionValue(id.value()).sortValue(ENTRY).build();
    }

    private static PostItem read(Fields f) {
        Contact.Unread contact = Contact.Unread.of(f.bytes("contact"), f.text("phoneMark"));
        return new PostItem(new MotherPost(new PostId(f.text("id")), Words.one(PostState.class, f.text("state")),
                OfferItem.read(f, contact).orElseThrow(), (int) f.count("version"), new TokenHash(f.text("link")),
                Instant.parse(f.text("published")), Instant.parse(f.text("checked")), Instant.parse(f.text("updated")),
                Words.maybe(PauseCause.class, f.text("paused")), new Decision(f.text("reason"), f.text("said")),
                Optional.ofNullable(f.text("closed")).map(Instant::parse), f.count("revision")), contact);
    }
}
