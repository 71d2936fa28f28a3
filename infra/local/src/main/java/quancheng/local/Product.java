package quancheng.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import quancheng.functions.DeskWiring;
import quancheng.functions.KeeperWiring;
import quancheng.functions.NotifyWiring;
import quancheng.functions.PostClocksWiring;
import quancheng.functions.PostsWiring;
import quancheng.functions.VoicesWiring;
import quancheng.functions.Wiring;
import quancheng.functions.http.CitizenHandler;
import quancheng.functions.http.desk.DeskHandler;
import quancheng.functions.http.KeeperHandler;
import quancheng.functions.http.NotifyHandler;
import quancheng.functions.http.posts.PostsHandler;
import quancheng.functions.http.posts.PostsKeeperHandler;
import quancheng.functions.http.projects.VoiceHandler;
import quancheng.site.SignIn;
import quancheng.site.SiteConfig;
import quancheng.site.publish.Album;
import quancheng.site.publish.FolderShelf;
import quancheng.site.publish.Present;
import quancheng.site.publish.PublishHandler;
import quancheng.site.publish.Publisher;
import quancheng.site.publish.Site;
import quancheng.store.Database;
import quancheng.store.Tables;
import quancheng.testbed.LocalDynamo;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The wiring: the real handlers, on the local tables and a folder instead of the bucket. */
final class Product {

    private final Function<String, DynamoDbClient> clients;
    private final Map<String, String> environment;
    private final Clock clock = Clock.systemUTC();

    /** @param clients the client each function uses, by its logical id */
    Product(Function<String, DynamoDbClient> clients, Map<String, String> environment) {
        this.clients = clients;
        this.environment = environment;
    }

    /** What the template puts into the environment, as it is on this machine. */
    static Map<String, String> environment(LocalDynamo dynamo, String address, Optional<Path> data) {
        var environment = new HashMap<>(dynamo.variables());
        environment.put("SITE_ORIGIN", address);
        environment.put("ADDRESS_LIMIT", "9000"); // everybody on this machine has one address
        environment.put("LOAD_LIMIT", "9000");
        environment.put("SIGNING_KEYS", LocalKeys.signing(data));
        environment.put("PERSONAL_KEY", LocalKeys.personal(data));
        environment.put("NOTIFY_SENDER", "log");
        environment.put("ORGANIZER_ISSUER", Provider.issuer(URI.create(address).getPort()));
        environment.put("ORGANIZER_CLIENT", Provider.CLIENT);
        environment.put("ORGANIZER_TOKEN", "access");
        environment.put("ORGANIZER_SCOPE", Provider.SCOPE);
        dynamo.address().ifPresent(where -> environment.put("AWS_ENDPOINT_URL_DYNAMODB", where.toString()));
        return environment;
    }

    Functions functions(Path site) {
        return new Functions(
                Map.of("CitizenFunction", new CitizenHandler(wiring("CitizenFunction"), clock),
                        "DeskFunction", new DeskHandler(
                                new DeskWiring(clients.apply("DeskFunction"), environment, clock)),
                        "VoiceFunction", new VoiceHandler(
                                new VoicesWiring(clients.apply("VoiceFunction"), environment, clock)),
                        "PostsFunction", new PostsHandler(
                                new PostsWiring(clients.apply("PostsFunction"), environment, clock))),
                Map.of("KeeperFunction", new KeeperHandler(
                                new KeeperWiring(clients.apply("KeeperFunction"), environment, clock)),
                        "NotifyFunction", new NotifyHandler(
                                new NotifyWiring(clients.apply("NotifyFunction"), environment, clock)),
                        "PostsKeeperFunction", new PostsKeeperHandler(
                                new PostClocksWiring(clients.apply("PostsKeeperFunction"), environment, clock)),
                        "PublishFunction", new PublishHandler(publisher(site))));
    }

    private Wiring wiring(String function) {
        return new Wiring(clients.apply(function), environment, clock);
    }

    private SiteConfig config() {
        return new SiteConfig("", environment.get("SITE_ORIGIN"), "", new SignIn(environment.get("ORGANIZER_ISSUER"),
                environment.get("ORGANIZER_CLIENT"), environment.get("ORGANIZER_TOKEN"), environment.get("ORGANIZER_SCOPE")));
    }

    private Publisher publisher(Path site) {
        var database = new Database(clients.apply("PublishFunction"), new Tables(environment));
        return new Publisher(new Present(database, clock), Site.of(config(), new Album(database)), new FolderShelf(site));
    }
}
