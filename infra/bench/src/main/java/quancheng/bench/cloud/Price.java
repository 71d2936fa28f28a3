package quancheng.bench.cloud;

import java.time.Clock;
import java.util.stream.IntStream;
import quancheng.bench.Bench;
import quancheng.bench.Figures;
import quancheng.bench.signups.Meter;
import quancheng.bench.signups.Stage;
import quancheng.site.SiteConfig;
import quancheng.site.publish.Present;
import quancheng.site.publish.Publisher;
import quancheng.site.publish.Site;
import quancheng.store.Database;
import quancheng.store.Tables;
import quancheng.store.activities.Activity;
import quancheng.testbed.LocalDynamo;

/** What AWS is asked for a signup and for publishing it, counted; and what a hundred thousand of both would cost, computed. */
final class Price implements Bench {

    private static final int ACTIVITIES = 55;
    private static final int CAPACITY = 40;
    private static final int SIGNUPS = 100_000;

    private final Meter meter = new Meter();
    private final Counted shelf = new Counted();

    @Override
    public String name() {
        return "price";
    }

    @Override
    public void run(Figures figures) {
        var client = meter.over(LocalDynamo.shared().client());
        var stage = new Stage(client);
        var activities = IntStream.range(0, ACTIVITIES).mapToObj(_ -> stage.open(CAPACITY, true)).toList();
        var publisher = new Publisher(new Present(new Database(client, new Tables(LocalDynamo.shared().variables())), Clock.systemUTC()),
                Site.of(SiteConfig.at("https://women.jinan.example")), shelf);
        // The first signup of an activity also makes its data key.
        door(stage, activities.getFirst());
        publisher.publish();
        Asked signup = asked(figures, "signup", () -> door(stage, activities.getFirst()));
        Asked seat = asked(figures, "publish_seat", publisher::publish);
        IntStream.range(2, CAPACITY - 2).forEach(_ -> stage.signUp(activities.getFirst()));
        asked(figures, "publish_state", publisher::publish);
        print(figures, signup, seat);
    }

    private static void door(Stage stage, Activity activity) {
        stage.pace(activity);
        stage.signUp(activity);
    }

    private Asked asked(Figures figures, String name, Runnable once) {
        meter.reset();
        shelf.reset();
        once.run();
        var asked = new Asked(meter.requests.sum(), meter.readUnits.sum(), meter.writeUnits.sum(), shelf.lists, shelf.puts);
        figures.print("aws." + name + ".dynamodb", asked.requests(), "requests");
        figures.print("aws." + name + ".read", asked.reads(), "RCU");
        figures.print("aws." + name + ".write", asked.writes(), "WCU");
        figures.print("aws." + name + ".list", asked.lists(), "requests");
        figures.print("aws." + name + ".put", asked.puts(), "requests");
        return asked;
    }

    /** Each signup published by itself is the dearest case: a rush publishes once for many. */
    private static void print(Figures figures, Asked signup, Asked seat) {
        var prices = Prices.read();
        figures.note("prices: " + prices.source());
        double door = SIGNUPS * (prices.of("http-api") + prices.of("lambda-request") + prices.of("lambda-gb-second") * Prices.SECONDS_A_SIGNUP * Prices.GIGABYTES)
                + SIGNUPS * signup.cost(prices);
        double publishing = SIGNUPS * (prices.of("lambda-request") + prices.of("lambda-gb-second") * Prices.SECONDS_A_PUBLISH * Prices.GIGABYTES + seat.cost(prices));
        figures.print("price.100000_signups", door, "USD");
        figures.print("price.100000_publishes", publishing, "USD");
    }

    /** What one thing asked of AWS. */
    private record Asked(long requests, double reads, long writes, int lists, int puts) {
        double cost(Prices prices) {
            return reads * prices.of("dynamodb-read") + writes * prices.of("dynamodb-write") + (lists + puts) * prices.of("s3-put-or-list");
        }
    }
}
