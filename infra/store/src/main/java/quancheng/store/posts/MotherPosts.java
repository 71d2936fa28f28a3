package quancheng.store.posts;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import quancheng.store.Condition;
import quancheng.store.Database;
import quancheng.store.Moved;
import quancheng.store.Patience;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactDeleteItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactPutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactWriteItemsEnhancedRequest;

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

    public MotherPosts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.posts = database.table("POSTS_TABLE", PostItem.SCHEMA);
        this.proposals = database.table("POSTS_TABLE", ProposalItem.SCHEMA);
        this.log = database.table("POST_LOG_TABLE", LogItem.SCHEMA);
    }

    /** The public version in whatever state. */
    public Optional<MotherPost> find(Patience patience, PostId id) {
        return Optional.ofNullable(database.read(patience, () -> posts.getItem(r -> r.consistentRead(true).key(PostItem.key(id)))))
                .map(PostItem::post);
    }

    /** The version that is not public yet. */
    public Optional<Proposal> proposal(Patience patience, PostId id) {
        return Optional.ofNullable(database.read(patience, () -> proposals.getItem(r -> r.consistentRead(true)
                .key(ProposalItem.key(id))))).map(ProposalItem::proposal).filter(this::isKept);
    }

    /** Every post that is or was public, the newest first. */
    public List<MotherPost> all(Patience patience) {
        return LivePosts.scan(database, patience, posts).toList();
    }

    /** Every version that is not public yet, the one that has waited longest first. */
    public List<Proposal> proposals(Patience patience) {
        return database.read(patience, () -> proposals.scan(r -> r.consistentRead(true)
                        .filterExpression(Condition.of("#entry = ?", ProposalItem.ENTRY))).items().stream()
                .map(ProposalItem::proposal).filter(this::isKept).sorted(Comparator.comparing(Proposal::at)).toList());
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
        return database.commit(patience, tx -> {
            put(tx, draft, Condition.of("attribute_not_exists(#id) OR #expires <= ?", clock.instant().getEpochSecond()));
            tx.addPutItem(log, LogItem.append(line, write(draft)));
        });
    }

    /** Replaces a version that is not public. */
    public Moved move(Patience patience, Proposal before, Proposal after, LogLine line) {
        return database.commit(patience, tx -> {
            put(tx, after, unmoved(before.revision()));
            tx.addPutItem(log, LogItem.append(line, write(after)));
        });
    }

    /** A version goes live: it takes the place of the one before, if there was one, and nobody ever sees both or neither. */
    public Moved publish(Patience patience, Proposal before, Optional<MotherPost> old, MotherPost post, LogLine line) {
        return database.commit(patience, tx -> {
            tx.addDeleteItem(proposals, TransactDeleteItemEnhancedRequest.builder().key(ProposalItem.key(before.id()))
                    .conditionExpression(unmoved(before.revision())).build());
            put(tx, post, old.map(it -> unmoved(it.revision())).orElse(ABSENT));
            tx.addPutItem(log, LogItem.append(line, write(post)));
        });
    }

    /** A post an officer brings in, live at once; {@link Moved#STALE} where it is there already. */
    public Moved bringIn(Patience patience, MotherPost post, LogLine line) {
        return database.commit(patience, tx -> {
            put(tx, post, ABSENT);
            tx.addPutItem(log, LogItem.append(line, write(post)));
        });
    }

    /** Pauses, resumes, renews, closes a public version. */
    public Moved move(Patience patience, MotherPost before, MotherPost after, LogLine line) {
        return database.commit(patience, tx -> {
            put(tx, after, unmoved(before.revision()));
            tx.addPutItem(log, LogItem.append(line, write(after)));
        });
    }

    private void put(TransactWriteItemsEnhancedRequest.Builder tx, Proposal proposal, Expression condition) {
        tx.addPutItem(proposals, TransactPutItemEnhancedRequest.builder(ProposalItem.class)
                .item(new ProposalItem(proposal)).conditionExpression(condition).build());
    }

    private void put(TransactWriteItemsEnhancedRequest.Builder tx, MotherPost post, Expression condition) {
        tx.addPutItem(posts, TransactPutItemEnhancedRequest.builder(PostItem.class)
                .item(new PostItem(post)).conditionExpression(condition).build());
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
