package quancheng.store.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import quancheng.store.Database;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.Tables;
import quancheng.testbed.LocalDynamo;

class AuditLogTest {

    private static final Instant NOON = Instant.parse("2026-03-08T04:00:00Z");
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private final AuditLog log = new AuditLog(new Database(LocalDynamo.shared().client(), new Tables(LocalDynamo.shared().variables())));
    private final String subject = "王#" + UUID.randomUUID();

    @Test
    void aLineIsReadAsItWasWrittenAndTheNewestComesFirst() {
        AuditLine first = line(NOON, 1);
        AuditLine second = line(NOON.plusSeconds(1), 2);
        assertEquals(Moved.DONE, append(first));
        assertEquals(Moved.DONE, append(second));
        assertEquals(List.of(second, first), march().stream().map(SealedLine::line).toList());
    }

    @Test
    void theSameLineAgainIsTheSameLine() {
        append(line(NOON, 1));
        append(line(NOON, 1));
        assertEquals(1, march().size());
    }

    @Test
    void aChainGoesOnOverTheTurnOfTheMonth() {
        append(line(NOON, 1));
        append(line(NOON.plus(Duration.ofDays(30)), 2));
        var april = log.of(patience(), MARCH.plusMonths(1), subject);
        assertEquals(march().getFirst().seal(), april.getFirst().previous());
        assertEquals(Set.of(), Chain.broken(april, march()));
        assertEquals(1, Chain.broken(april, List.of()).size(), "a month that is gone is noticed");
    }

    @Test
    void ofManyAtOnceNoneIsLostAndTheChainIsWhole() throws Exception {
        var results = new ArrayList<Future<Moved>>();
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 16; i++) {
                AuditLine line = line(NOON.plusSeconds(i), i);
                results.add(pool.submit(() -> append(line)));
            }
        }
        for (var result : results) {
            assertEquals(Moved.DONE, result.get());
        }
        assertEquals(16, march().size());
        assertEquals(Set.of(), Chain.broken(march(), List.of()));
    }

    @Test
    void whatWasChangedTakenOutOrPutInShows() {
        for (int i = 0; i < 4; i++) {
            append(line(NOON.plusSeconds(i), i));
        }
        SealedLine third = march().get(1);
        var without = new ArrayList<>(march());
        without.remove(2);
        assertEquals(Set.of(third), Chain.broken(without, List.of()));
        var changed = new ArrayList<>(march());
        var other = new SealedLine(line(NOON, 9), third.number(), third.previous(), third.seal());
        changed.set(1, other);
        assertEquals(Set.of(other), Chain.broken(changed, List.of()));
    }

    @Test
    void whatCouldBeAPersonsNameIsNoDetail() {
        assertThrows(IllegalArgumentException.class, () -> new AuditLine(line(NOON, 1).by(), NOON, Kind.ROSTER_TAKEN, "a05", Map.of("who", "王芳"), ""));
    }

    private Moved append(AuditLine line) {
        return log.append(patience(), line);
    }

    private List<SealedLine> march() {
        return log.of(patience(), MARCH, subject);
    }

    private AuditLine line(Instant at, int rows) {
        return new AuditLine(new Actor(subject, "王女士", "unit", "历下区妇联"), at, Kind.ROSTER_TAKEN, "a05",
                Map.of("rows", String.valueOf(rows), "format", "xlsx"), "到场签到");
    }

    private static Patience patience() {
        return Patience.of(Duration.ofSeconds(60));
    }
}
