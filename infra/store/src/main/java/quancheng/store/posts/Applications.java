package quancheng.store.posts;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import quancheng.store.Condition;
import quancheng.store.Database;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.Rows;
import quancheng.store.Vault;
import quancheng.store.limits.Quota;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.DeleteItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/** Everybody who answered a post. Names and phones of applicants are kept here and nowhere else. */
public final class Applications {

    private final Database database;
    private final Vault vault;
    private final Clock clock;
    private final DynamoDbTable<ApplicationItem> applications;
    private final DynamoDbTable<QuotaItem> quotas;

    public Applications(Database database, Clock clock) {
        this.database = database;
        this.vault = database.vault();
        this.clock = clock;
        this.applications = database.table("APPLICATIONS_TABLE", ApplicationItem.SCHEMA);
        this.quotas = database.table("APPLICATIONS_TABLE", QuotaItem.SCHEMA);
    }

    public Optional<Application> find(Patience patience, PostId post, ApplicationId id) {
        return database.get(patience, applications, ApplicationItem.key(post, id)).flatMap(item -> item.sealed().open(vault, patience))
                .filter(this::isKept);
    }

    /** Everybody who answered this post, the first first. */
    public List<Application> of(Patience patience, PostId post) {
        return rows(patience, post).all();
    }

    /** The same, for whoever can go on without one that cannot be read. */
    public Rows<Application> rows(Patience patience, PostId post) {
        var answers = QueryConditional.sortBeginsWith(k -> k.partitionValue(post.value()).sortValue(ApplicationItem.PREFIX));
        return database.query(patience, applications, answers, item -> item.sealed().open(vault, patience).stream().filter(this::isKept))
                .sorted(Comparator.comparing(Application::at).thenComparing(it -> it.id().value()));
    }

    private boolean isKept(Application application) {
        return clock.instant().isBefore(application.keptUntil());
    }

    /** True where this much was used up. */
    public boolean isUsedUp(Patience patience, Quota quota) {
        return database.get(patience, quotas, QuotaItem.key(quota)).filter(item -> item.used() >= quota.most()).isPresent();
    }

    /** <b>One phone has one live application for a post:</b> its key is made of both, and only one that is over is replaced. */
    public Moved apply(Patience patience, Application application, List<Quota> quotas) {
        var sealed = ApplicationItem.seal(vault, patience, application);
        return database.commit(patience, tx -> {
            tx.put(applications, sealed, Condition.of("attribute_not_exists(#entry) OR #state = ? OR #state = ? OR #state = ?",
                    ApplicationState.HIRED.slug(), ApplicationState.NOT_CHOSEN.slug(), ApplicationState.WITHDRAWN.slug()));
            quotas.forEach(quota -> tx.change(QuotaItem.use(this.quotas, quota)));
        });
    }

    /** Writes an application that moved on, if nobody moved it meanwhile. */
    public Moved replace(Patience patience, Application before, Application after) {
        var sealed = ApplicationItem.seal(vault, patience, after);
        return database.write(patience, () -> applications.putItem(PutItemEnhancedRequest.builder(ApplicationItem.class)
                .item(sealed).conditionExpression(Condition.of("#revision = ?", before.revision())).build()));
    }

    /** Posts whose applicants have a key. */
    public List<PostId> held(Patience patience) {
        String prefix = ApplicationItem.owner("");
        return vault.owners(patience).stream().filter(owner -> owner.startsWith(prefix)).map(owner -> new PostId(owner.substring(prefix.length()))).toList();
    }

    /** From now on nobody who answered this post can be read, in the table or in a backup of it. */
    public Moved eraseKey(Patience patience, PostId post) {
        return vault.erase(patience, ApplicationItem.owner(post.value()));
    }

    /** Forgets an application; one that is gone already is no news. */
    public Moved erase(Patience patience, Application application) {
        return database.write(patience, () -> applications.deleteItem(DeleteItemEnhancedRequest.builder()
                .key(ApplicationItem.key(application.post(), application.id())).build()));
    }
}
