package quancheng.functions.roster;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import quancheng.functions.desk.Organizer;
import quancheng.site.roster.Roster;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.store.audit.AuditLine;
import quancheng.store.audit.AuditLog;
import quancheng.store.audit.Kind;

/**
 * What somebody should have a look at, though it is allowed: more than three rosters in a day by one organizer, or more than
 * five hundred rows when the activity is not on.
 */
public final class Habits {

    static final int A_DAY = 3;
    private static final int ROWS = 500;
    private static final Duration WEEK = Duration.ofDays(7);

    private final AuditLog log;
    private final Clock clock;

    public Habits(AuditLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** Of what is on record already. */
    boolean isUnusual(Patience patience, Organizer organizer, Roster roster) {
        return taken(patience, organizer) > A_DAY || roster.rows() > ROWS && !isOn(roster.activity());
    }

    /** From midnight in Jinan. */
    private long taken(Patience patience, Organizer organizer) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Activity.ZONE);
        return log.of(patience, YearMonth.from(today), organizer.subject()).stream().map(sealed -> sealed.line())
                .filter(line -> line.kind() == Kind.ROSTER_TAKEN && day(line).equals(today)).count();
    }

    private static LocalDate day(AuditLine line) {
        return LocalDate.ofInstant(line.at(), Activity.ZONE);
    }

    private boolean isOn(Activity activity) {
        Instant now = clock.instant();
        return now.isAfter(activity.startsAt().minus(WEEK)) && now.isBefore(activity.endsAt().plus(WEEK));
    }
}
