package quancheng.functions.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quancheng.functions.World;
import quancheng.functions.desk.Organizer;
import quancheng.functions.desk.Role;
import quancheng.site.roster.Roster;
import quancheng.store.activities.Activity;
import quancheng.store.audit.Actor;
import quancheng.store.audit.AuditLine;
import quancheng.store.audit.Kind;
import quancheng.store.signups.Signup;

/** What somebody should have a look at, though it is allowed. */
class HabitsTest {

    private final World world = new World();
    private final Organizer organizer = new Organizer(UUID.randomUUID().toString(), "王女士", Role.FEDERATION, "", Set.of());
    private final Activity activity = world.open(1, 1, true);
    private final Signup somebody = signedUp();

    /** The activity begins in two days and ends two hours later: it counts as on from five days ago until seven days after. */
    @ParameterizedTest
    @CsvSource({"500, -30, false", "501, -30, true", "501, -6, true", "501, -4, false", "501, 0, false", "501, 9, false", "501, 10, true", "500, 10, false"})
    void moreThanFiveHundredRowsAreUnusualMoreThanAWeekFromTheDay(int rows, int daysFromNow, boolean unusual) {
        var habits = new Habits(world.desk.audit, Clock.offset(world.clock, Duration.ofDays(daysFromNow)));
        assertEquals(unusual, habits.isUnusual(World.patience(), organizer, roster(rows)));
    }

    @Test
    void theFourthRosterOfADayIsUnusualAndTheThirdIsNot() {
        Clock now = Clock.fixed(world.clock.instant(), ZoneOffset.UTC);
        var habits = new Habits(world.desk.audit, now);
        for (int taken = 1; taken <= Habits.A_DAY + 1; taken++) {
            world.desk.audit.append(World.patience(), new AuditLine(new Actor(organizer.subject(), organizer.name(), "federation", ""), now.instant(),
                    Kind.ROSTER_TAKEN, activity.id().value(), Map.of("taken", Integer.toString(taken)), ""));
            assertEquals(taken > Habits.A_DAY, habits.isUnusual(World.patience(), organizer, roster(1)), taken + " taken");
        }
    }

    private Signup signedUp() {
        world.signUp(activity, World.newcomer(1));
        return world.signups(activity).getFirst();
    }

    private Roster roster(int rows) {
        return Roster.of(activity, Collections.nCopies(rows, somebody));
    }
}
