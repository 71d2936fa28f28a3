package quancheng.functions.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quancheng.functions.World;
import quancheng.store.Database;
import quancheng.store.Tables;
import quancheng.store.activities.Activity;
import quancheng.store.limits.Limits;
import quancheng.testbed.LocalDynamo;

/** How much is going on is known to every process that has told of its own calls, and is over when it is over. */
class LoadTest {

    private static final AtomicInteger DAYS = new AtomicInteger();

    private final Instant start = Instant.parse("2030-01-01T01:00:00Z").plus(Duration.ofDays(DAYS.incrementAndGet()));
    private Instant now = start;
    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return Activity.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };

    @Test
    void aMinuteThatHasJustBegunStillCountsTheOneBefore() {
        Load load = load();
        calls(load, 100);
        assertEquals(1, load.share());
        now = start.plusSeconds(60);
        assertEquals(1, load.share());
        now = start.plusSeconds(75);
        assertEquals(.75, load.share());
        calls(load, 10);
        assertEquals(.85, load.share(), 1e-9);
        now = start.plusSeconds(180);
        assertEquals(0, load.share());
    }

    @Test
    void aProcessLearnsOfTheOthersWhenItTellsOfItself() {
        calls(load(), 40);
        Load other = load();
        calls(other, 19);
        assertEquals(.19, other.share());
        calls(other, 1);
        assertEquals(.6, other.share());
    }

    @Test
    void manyAtOnceAreAllCounted() {
        Load load = load();
        IntStream.range(0, 200).parallel().forEach(_ -> calls(load, 1));
        assertEquals(2, load.share());
    }

    @Test
    void whatMayBeAskedRisesAndEnds() {
        assertEquals(List.of(1, 1, 1, 2, 2, 3, 6, 6), Stream.of(0., .3, 1., 1.1, 2., 2.5, 6., 600.).map(Effort::at).map(it -> it.most() / 40_000).toList());
        assertEquals(Duration.ofSeconds(60), Effort.at(600).pause());
    }

    private Load load() {
        return new Load(new Limits(new Database(LocalDynamo.shared().client(), new Tables(World.environment()))), clock, 100);
    }

    private static void calls(Load load, int calls) {
        for (int call = 0; call < calls; call++) {
            load.seen(World.patience());
        }
    }
}
