package quancheng.functions.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import quancheng.functions.World;
import quancheng.functions.desk.Organizer;
import quancheng.store.activities.Activity;
import quancheng.store.audit.Chain;

/** Nobody cancels an activity without a line in the audit log, and no crash breaks the chain. */
final class Noted {

    private Noted() {
    }

    static Scenario scenario() {
        return new Scenario("cancel an activity on the record", sound -> {
            Activity activity = sound.open(1, 1, false);
            Organizer organizer = Organizer.of(Map.of("sub", "n-" + UUID.randomUUID(), "role", "federation")).orElseThrow();
            return new Scenario.Scene(activity, world -> {
                var now = world.parts.activities.find(World.patience(), activity.id()).orElseThrow();
                world.desk.cancelActivity.cancel(World.patience(), organizer, now);
            }, (world, after) -> {
                var month = YearMonth.from(world.clock.instant().atZone(Activity.ZONE));
                var lines = world.desk.audit.of(World.patience(), month, organizer.subject());
                assertEquals(Set.of(activity.id().value()),
                        lines.stream().map(sealed -> sealed.line().about()).collect(Collectors.toSet()), after);
                assertEquals(Set.of(), Chain.broken(lines, List.of()), after);
            });
        });
    }
}
