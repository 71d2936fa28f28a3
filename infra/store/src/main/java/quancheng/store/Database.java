package quancheng.store;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/**
 * The door to DynamoDB: tables by schema, reads that are tried again, and writes that end in a {@link Moved}.
 *
 * <p>The SDK's own retries are off in {@link #client()}: a conflict, a throttle and a lost answer want different things,
 * and {@link Refusal} tells them apart in one place.
 */
public final class Database {

    /** For {@code PERSONAL_KEY} before a snapshot: KMS is asked as ever, and nothing leaves the process. */
    public static final String REHEARSED_KEY = "rehearsal:";

    private final DynamoDbClient client;
    private final DynamoDbEnhancedClient enhanced;
    private final Tables tables;
    private Vault vault;

    public Database(DynamoDbClient client, Tables tables) {
        this.client = client;
        this.enhanced = DynamoDbEnhancedClient.builder().dynamoDbClient(client).extensions(List.of()).build();
        this.tables = tables;
    }

    /** The client the functions use: small, without retries of its own, and never waiting longer than a citizen would. */
    public static DynamoDbClient client() {
        return DynamoDbClient.builder()
                .httpClient(UrlConnectionHttpClient.builder().connectionTimeout(Duration.ofSeconds(1)).build())
                .overrideConfiguration(o -> o.retryStrategy(AwsRetryStrategy.doNotRetry())
                        .apiCallTimeout(Duration.ofSeconds(2)))
                .build();
    }

    /** A client before a snapshot: see {@link RehearsedDynamo}. */
    public static DynamoDbClient rehearsal() {
        return DynamoDbClient.builder().httpClient(new RehearsedDynamo()).endpointOverride(URI.create("http://rehearsal"))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("rehearsal", "rehearsal"))).build();
    }

    /** @param variable what carries the table's name, such as {@code SIGNUPS_TABLE} */
    public <T> DynamoDbTable<T> table(String variable, TableSchema<T> schema) {
        return enhanced.table(tables.named(variable), schema);
    }

    /** What seals personal data; made when a store that keeps some asks for it, so that the others need no key. */
    public synchronized Vault vault() {
        if (vault == null) {
            vault = new Vault(this, KeyWrap.of(tables.personalKey()));
        }
        return vault;
    }

    /** One atomic move over several items. */
    public Moved commit(Patience patience, Consumer<Transaction> said) {
        var transaction = new Transaction();
        said.accept(transaction);
        var request = transaction.request();
        return write(patience, () -> client.transactWriteItems(request));
    }

    /** Changes one item, and reads what is stored then; for {@link #write}. */
    public <I> Optional<I> change(DynamoDbTable<I> table, Change change) {
        return Optional.ofNullable(table.tableSchema().mapToItem(client.updateItem(change.request()).attributes()));
    }

    /** One conditional write of one item. */
    public Moved write(Patience patience, Runnable write) {
        for (int attempt = 1; ; attempt++) {
            try {
                write.run();
                return Moved.DONE;
            } catch (SdkException e) {
                Refusal refusal = Refusal.of(e);
                if (refusal == Refusal.CONDITION) {
                    return Moved.STALE;
                }
                if (refusal == Refusal.FAULT) {
                    throw e;
                }
                if (!mayTryAgain(refusal, attempt, patience)) {
                    return Moved.BUSY;
                }
                if (refusal == Refusal.UNKNOWN) {
                    return Moved.STALE;
                }
            }
        }
    }

    /** A read, tried again where trying again can help; throws {@link Overloaded} where it did not. */
    public <T> T read(Patience patience, Supplier<T> read) {
        return tried(patience, read);
    }

    static <T> T tried(Patience patience, Supplier<T> read) {
        for (int attempt = 1; ; attempt++) {
            try {
                return read.get();
            } catch (SdkException e) {
                Refusal refusal = Refusal.of(e);
                if (refusal == Refusal.FAULT || refusal == Refusal.CONDITION) {
                    throw e;
                }
                if (!mayTryAgain(Refusal.THROTTLE, attempt, patience)) {
                    throw new Overloaded(e);
                }
            }
        }
    }

    /** One item, strongly consistent; throws {@link CannotRead} where nothing can be made of it. */
    public <I, T> Optional<T> find(Patience patience, DynamoDbTable<I> table, Key key, Function<I, Stream<T>> read) {
        return got(patience, table, key).flatMap(item -> Rows.of(table.tableSchema(), List.of(item), read).all().stream().findFirst());
    }

    /** One item as it is stored, strongly consistent. */
    public <I> Optional<I> get(Patience patience, DynamoDbTable<I> table, Key key) {
        return got(patience, table, key).map(table.tableSchema()::mapToItem);
    }

    private Optional<Map<String, AttributeValue>> got(Patience patience, DynamoDbTable<?> table, Key key) {
        var request = GetItemRequest.builder().tableName(table.tableName()).consistentRead(true).key(key.primaryKeyMap(table.tableSchema())).build();
        var found = read(patience, () -> client.getItem(request));
        return found.hasItem() ? Optional.of(found.item()) : Optional.empty();
    }

    /** Every item of a table, each read by itself; strongly consistent. */
    public <I, T> Rows<T> scan(Patience patience, DynamoDbTable<I> table, Function<I, Stream<T>> read) {
        return scan(patience, table, Expression.builder().build(), read);
    }

    /** Those items of a table that the filter lets through, each read by itself; strongly consistent. */
    public <I, T> Rows<T> scan(Patience patience, DynamoDbTable<I> table, Expression filter, Function<I, Stream<T>> read) {
        var request = ScanRequest.builder().tableName(table.tableName()).consistentRead(true).filterExpression(filter.expression())
                .expressionAttributeNames(filter.expressionNames()).expressionAttributeValues(filter.expressionValues()).build();
        return Rows.of(table.tableSchema(), read(patience, () -> client.scanPaginator(request).items().stream().toList()), read);
    }

    /** The items of one key, each read by itself; strongly consistent. */
    public <I, T> Rows<T> query(Patience patience, DynamoDbTable<I> table, QueryConditional which, Function<I, Stream<T>> read) {
        var key = which.expression(table.tableSchema(), TableMetadata.primaryIndexName());
        var request = QueryRequest.builder().tableName(table.tableName()).consistentRead(true).keyConditionExpression(key.expression())
                .expressionAttributeNames(key.expressionNames()).expressionAttributeValues(key.expressionValues()).build();
        return Rows.of(table.tableSchema(), read(patience, () -> client.queryPaginator(request).items().stream().toList()), read);
    }

    private static boolean mayTryAgain(Refusal refusal, int attempt, Patience patience) {
        return refusal == Refusal.CONFLICT ? patience.pause(attempt) : patience.spares(attempt);
    }
}
