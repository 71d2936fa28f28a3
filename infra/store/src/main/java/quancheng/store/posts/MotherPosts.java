package quancheng.store.posts;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import quancheng.store.Condition;
import quancheng.store.Database;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.Rows;
import quancheng.store.Transaction;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/**
 * Every mother post: its public version, the version in the works beside it, and its history. <b>Every move holds only if
 * what it was decided on is still there, and is written together with its line of the history.</b>
 */
public final class MotherPosts {

    /** The newest first: the order of every list. */
    public static final Comparator<MotherPost> NEWEST_FIRST =
            Comparator.comparing(MotherPost::publishedAt).reversed().thenComparing(MotherPost::id);

    private static final Expression ABSENT = Condition.of("attribute_not_exists(#id)");

    private final Database database;
    private final Clock clock;
    private final DynamoDbTable<PostItem> posts;
    private final DynamoDbTable<ProposalItem> proposals;
    private final DynamoDbTable<LogItem> log;
    private final PostContacts contacts;

    public MotherPosts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.posts = database.table("POSTS_TABLE", PostItem.SCHEMA);
        this.proposals = database.table("POSTS_TABLE", ProposalItem.SCHEMA);
        this.log = database.table("POST_LOG_TABLE", LogItem.SCHEMA);
        this.contacts = new PostContacts(database);
    }

    /** The public version in whatever state. */
    public Optional<MotherPost> find(Patience patience, PostId id) {
        return database.get(patience, posts, PostItem.key(id)).map(item -> contacts.open(patience, item));
    }

    /** The version that is not public yet. */
    public Optional<Proposal> proposal(Patience patience, PostId id) {
        return database.get(patience, proposals, ProposalItem.key(id)).map(ProposalItem::sealed).stream().flatMap(sealed -> contacts.open(patience, sealed)).filter(this::isKept).findFirst();
    }

    /** Every post that is or was public, the newest first; whom to ask stays {@link Contact.Unread}, and is written back so. */
    public List<MotherPost> all(Patience patience) {
        return rows(patience).all();
    }

    /** The same, for whoever can go on without one that cannot be read. */
    public Rows<MotherPost> rows(Patience patience) {
        return LivePosts.scan(database, patience, posts);
    }

    /** Every version that was handed in and is not public, the one that has waited longest first. */
    public List<Proposal> proposals(Patience patience) {
        return scan(patience, Condition.of("#entry = ? AND #state <> ?", ProposalItem.ENTRY, PostState.DRAFT.slug())).stream()
                .flatMap(item -> contacts.open(patience, item.sealed())).filter(this::isKept).sorted(Comparator.comparing(Proposal::at)).toList();
    }

    private List<ProposalItem> scan(Patience patience, Expression which) {
        return database.read(patience, () -> proposals.scan(r -> r.consistentRead(true).filterExpression(which)).items().stream().toList());
    }

    /** Posts with a version in the works, whoever still writes on it. */
    public Set<PostId> inTheWorks(Patience patience) {
        Expression kept = Condition.of("#entry = ? AND #expires > ?", ProposalItem.ENTRY, clock.instant().getEpochSecond());
        return scan(patience, kept).stream().map(item -> item.sealed().place()).map(PostContacts::post).collect(Collectors.toSet());
    }

    /** The mark of a phone, the same in every post it stands in: what is not opened is compared by it. */
    public Function<Contact, String> marks(Patience patience) {
        return contacts.marks(patience);
    }

    /** What happened to a post, from the beginning. */
    public List<LogLine> history(Patience patience, PostId id) {
        return database.read(patience, () -> log.query(r -> r.consistentRead(true).queryConditional(
                        QueryConditional.sortBeginsWith(k -> k.partitionValue(id.value()).sortValue(LogItem.PREFIX))))
                .items().stream().map(LogItem::line).toList());
    }

    /** DynamoDB deletes what has expired within days; until then we do not see it. */
    private boolean isKept(Proposal proposal) {
        return clock.instant().isBefore(proposal.keptUntil());
    }

    /** A draft of a new post or of a new version; {@link Moved#STALE} where there is one already. */
    public Moved draft(Patience patience, Proposal draft, LogLine line) {
        var item = ProposalItem.seal(contacts.anew(draft.id()), patience, draft);
        return database.commit(patience, tx -> {
            tx.put(proposals, item, Condition.of("attribute_not_exists(#id) OR #expires <= ?", clock.instant().getEpochSecond()));
            append(tx, line, write(draft));
        });
    }

    /** Replaces a version that is not public. */
    public Moved move(Patience patience, Proposal before, Proposal after, LogLine line) {
        var item = ProposalItem.seal(contacts, patience, after);
        return database.commit(patience, tx -> {
            tx.put(proposals, item, unmoved(before.revision()));
            append(tx, line, write(after));
        });
    }

    /** A version goes live: it takes the place of the one before, if there was one, and nobody ever sees both or neither. */
    public Moved publish(Patience patience, Proposal before, Optional<MotherPost> old, MotherPost post, LogLine line) {
        var item = contacts.seal(patience, post);
        return database.commit(patience, tx -> {
            tx.delete(proposals, ProposalItem.key(before.id()), unmoved(before.revision()));
            tx.put(posts, item, old.map(it -> unmoved(it.revision())).orElse(ABSENT));
            append(tx, line, write(post));
        });
    }

    /** A post an officer brings in, live at once; {@link Moved#STALE} where it is there already. */
    public Moved bringIn(Patience patience, MotherPost post, LogLine line) {
        var item = contacts.anew(post.id()).seal(patience, post);
        return database.commit(patience, tx -> {
            tx.put(posts, item, ABSENT);
            append(tx, line, write(post));
        });
    }

    /** Pauses, resumes, renews, closes a public version. */
    public Moved move(Patience patience, MotherPost before, MotherPost after, LogLine line) {
        var item = (before.offer().contact().equals(Contact.FORGOTTEN) ? contacts.anew(after.id()) : contacts).seal(patience, after);
        return database.commit(patience, tx -> {
            tx.put(posts, item, unmoved(before.revision()));
            append(tx, line, write(after));
        });
    }

    /** Posts that have had a key for a day. */
    public List<PostId> held(Patience patience) {
        return contacts.held(patience, clock.instant().minus(Duration.ofDays(1)));
    }

    /** Whom to ask is gone from the post. Of this the history needs no line: nobody decided it. */
    public Moved forgetContact(Patience patience, MotherPost post) {
        var put = PutItemEnhancedRequest.builder(PostItem.class).item(contacts.seal(patience, post.withoutContact()))
                .conditionExpression(unmoved(post.revision())).build();
        return database.write(patience, () -> posts.putItem(put));
    }

    /** From now on nobody reads whom to ask of this post, in the table or in a backup of it. */
    public Moved eraseKey(Patience patience, PostId id) {
        return contacts.eraseKey(patience, id);
    }

    /** @param write which of the post's writes it belongs to, such as {@code live-3} */
    private void append(Transaction tx, LogLine line, String write) {
        tx.put(log, LogItem.of(line, write), Condition.of("attribute_not_exists(#entry)"));
    }

    private static Expression unmoved(long revision) {
        return Condition.of("#revision = ?", revision);
    }

    private static String write(Proposal proposal) {
        return "next-" + proposal.version() + "-" + proposal.revision();
    }

    private static String write(MotherPost post) {
        return "live-" + post.revision();
    }
}
