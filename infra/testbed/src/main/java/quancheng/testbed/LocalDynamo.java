package quancheng.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/**
 * DynamoDB Local with every table of the template, made once and before the first write: a streamed table made later is
 * about a hundred times slower. So tests share one database and keep apart by their keys; nobody drops a table.
 *
 * <p>It is a judge of what is kept, never of speed or of contention: it serialises transactions and never reports a conflict.
 * Items past their expiry are swept within seconds here, within days on AWS, and their deletion looks different in the stream.
 */
public final class LocalDynamo implements AutoCloseable {

    private static final class Shared {
        static final LocalDynamo DYNAMO = new LocalDynamo(start(null));
    }

    private final AutoCloseable server;
    private final DynamoDbClient client;
    private final DynamoDbEnhancedClient enhanced;
    private final DynamoDbStreamsClient streams;
    private final Set<String> tables;
    private final Optional<URI> address;

    private LocalDynamo(AmazonDynamoDBLocal server) {
        this(server::shutdown, server.dynamoDbClient(), server.dynamoDbStreamsClient(), Optional.empty());
    }

    private LocalDynamo(DynamoServer server) {
        this(server, server.client(), server.streams(), Optional.of(server.address()));
    }

    private LocalDynamo(AutoCloseable server, DynamoDbClient client, DynamoDbStreamsClient streams, Optional<URI> address) {
        this.server = server;
        this.address = address;
        this.client = client;
        this.streams = streams;
        enhanced = DynamoDbEnhancedClient.builder().dynamoDbClient(client).build();
        Map<String, Map<String, Object>> described = Template.find().resources("AWS::DynamoDB::Table");
        tables = Set.copyOf(described.keySet());
        var present = Set.copyOf(client.listTables().tableNames());
        described.forEach((id, properties) -> {
            if (!present.contains(id)) {
                new TableDefinition(id, properties).createIn(client);
            }
        });
    }

    /** The one database of this JVM, in memory. */
    public static LocalDynamo shared() {
        return Shared.DYNAMO;
    }

    /** A database kept in a directory between runs; a write may be lost when the process is killed. Not for tests. */
    public static LocalDynamo keptIn(Path directory) {
        try {
            // DynamoDB Local wants a file, and loops for ever when given a directory.
            return new LocalDynamo(start(Files.createDirectories(directory).resolve("quancheng.db")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A database in memory that other processes reach at {@link #address}. */
    public static LocalDynamo served() {
        return new LocalDynamo(new DynamoServer());
    }

    private static AmazonDynamoDBLocal start(Path file) {
        askForSilence();
        return file == null ? DynamoDBEmbedded.create() : DynamoDBEmbedded.create(file.toFile());
    }

    static void askForSilence() {
        if (!"0".equals(System.getenv("DDB_LOCAL_TELEMETRY"))) {
            throw new IllegalStateException("Set DDB_LOCAL_TELEMETRY=0 first: DynamoDB Local reports its use to AWS otherwise.");
        }
    }

    /** Where other processes reach it, as {@code AWS_ENDPOINT_URL_DYNAMODB} says it; nowhere, unless it is {@link #served}. */
    public Optional<URI> address() {
        return address;
    }

    public DynamoDbClient client() {
        return client;
    }

    public DynamoDbEnhancedClient enhanced() {
        return enhanced;
    }

    public DynamoDbStreamsClient streams() {
        return streams;
    }

    /** The name here of a table by its logical id in the template, such as {@code Activities}. */
    public String table(String logicalId) {
        if (!tables.contains(logicalId)) {
            throw new IllegalArgumentException("template.yaml describes no table " + logicalId);
        }
        return logicalId;
    }

    /** Every table under the variable that carries its name to a function: {@code PostLog} under {@code POST_LOG_TABLE}. */
    public Map<String, String> variables() {
        return tables.stream().collect(Collectors.toMap(
                id -> id.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT) + "_TABLE", id -> id));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
