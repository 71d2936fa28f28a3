package quancheng.testbed;

import java.net.InetAddress;
import java.net.URI;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;
import software.amazon.dynamodb.services.local.shared.access.sqlite.SQLiteLibraryLoader;

/** DynamoDB Local over HTTP, in memory; its own server would listen to the whole network, this one to this machine. */
final class DynamoServer implements AutoCloseable {

    private final Server jetty = new Server();
    private final ServerConnector connector = new ServerConnector(jetty);

    DynamoServer() {
        LocalDynamo.askForSilence();
        try {
            SQLiteLibraryLoader.initialize();
            connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
            jetty.addConnector(connector);
            jetty.setHandler(new ContextHandler(new LocalDynamoDBServerHandler(new LocalDynamoDBRequestHandler(0, true, null, true, false), null), "/"));
            jetty.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** As {@code AWS_ENDPOINT_URL_DYNAMODB} says it. */
    URI address() {
        return URI.create("http://127.0.0.1:" + connector.getLocalPort());
    }

    DynamoDbClient client() {
        return DynamoDbClient.builder().endpointOverride(address()).region(Region.CN_NORTH_1).credentialsProvider(anybody())
                .httpClient(UrlConnectionHttpClient.create()).build();
    }

    DynamoDbStreamsClient streams() {
        return DynamoDbStreamsClient.builder().endpointOverride(address()).region(Region.CN_NORTH_1).credentialsProvider(anybody())
                .httpClient(UrlConnectionHttpClient.create()).build();
    }

    private static StaticCredentialsProvider anybody() {
        return StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local"));
    }

    @Override
    public void close() {
        try {
            jetty.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
