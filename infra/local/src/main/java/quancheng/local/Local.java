package quancheng.local;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import quancheng.store.activities.Activity;
import quancheng.testbed.LocalDynamo;
import quancheng.testbed.Template;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** {@code mvn -Plocal}: the whole product on this machine, from an empty database to a served site. */
public final class Local implements AutoCloseable {

    private static final int DAYS_AHEAD = 14;

    private final CompletableFuture<Provider> provider;
    private final Door door;
    private final Wakes wakes;
    private final Map<String, String> environment;
    private final Optional<Isolated> isolated;

    /** @param clients the client each function uses, by its logical id */
    Local(Options options, LocalDynamo dynamo, Function<String, DynamoDbClient> clients) {
        Template template = Template.find();
        door = new Door(options.port());
        // Its classes take a second to load; meanwhile the tables are made.
        provider = CompletableFuture.supplyAsync(() -> new Provider(Provider.issuer(door.port())));
        environment = Product.environment(dynamo, door.address(), options.data());
        isolated = options.isolated() ? Optional.of(new Isolated(template, environment, options.site())) : Optional.empty();
        var functions = isolated.map(Isolated::functions).orElseGet(() -> new Product(clients, environment).functions(options.site()));
        wakes = new Wakes(dynamo, template, functions);
        door.open(options.site(), template, provider::join, functions);
        if (options.festival().isPresent() || isEmpty(dynamo)) {
            load(options);
        }
        say("publishing the site into " + options.site());
        wakes.wake("PublishFunction");
        wakes.follow();
    }

    String address() {
        return door.address();
    }

    /** What the functions here are told. */
    Map<String, String> environment() {
        return environment;
    }

    /** Wakes a function as its schedule would. */
    void wake(String function) {
        wakes.wake(function);
    }

    @Override
    public void close() {
        wakes.close();
        door.close();
        isolated.ifPresent(Isolated::close);
    }

    private static boolean isEmpty(LocalDynamo dynamo) {
        return dynamo.client().scan(scan -> scan.tableName(dynamo.table("Activities")).limit(1)).items().isEmpty();
    }

    private void load(Options options) {
        LocalDate today = LocalDate.ofInstant(Instant.now(), Activity.ZONE);
        LocalDate festival = options.festival().orElse(today.plusDays(DAYS_AHEAD));
        say("loading the programme, the mother posts and the promises through the organizers' desk, its 8 March on " + festival);
        var desk = new Desk(door.address(), provider.join());
        desk.upload("programme", Programme.csv(festival, today));
        desk.upload("posts", Vacancies.csv(today));
        desk.upload("projects", Promises.csv("projects", today));
        desk.upload("projects", Promises.csv("chucai", today));
    }

    public static void main(String[] arguments) {
        Options options = Options.fromProperties();
        say("starting DynamoDB Local " + options.data().map(directory -> "in " + directory).orElse("in memory"));
        LocalDynamo dynamo = options.isolated() ? LocalDynamo.served() : options.data().map(LocalDynamo::keptIn).orElseGet(LocalDynamo::shared);
        var local = new Local(options, dynamo, function -> dynamo.client());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            local.close();
            dynamo.close();
            say("stopped");
        }));
        stopWithMaven();
        say("""
                site       %1$s/   %1$s/en/
                my signup  %1$s/my/
                promises   %1$s/projects/
                desk       %1$s/desk/
                data       %1$s/data/availability.json
                API        %1$s/api/health
                a token    %1$s/local/token?role=federation
                ready: %1$s/""".formatted(local.address()));
    }

    /** Ctrl-C reaches both processes, a kill only the one that started this. */
    private static void stopWithMaven() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
