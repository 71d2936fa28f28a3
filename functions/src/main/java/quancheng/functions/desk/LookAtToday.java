package quancheng.functions.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import quancheng.site.desk.Standing;
import quancheng.site.desk.Today;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;
import quancheng.store.audit.AuditLog;
import quancheng.store.audit.SealedLine;
import quancheng.store.checkins.Arrival;
import quancheng.store.checkins.Checkins;

/** What is on today, who came so far, and what was done at the desk just now. */
public final class LookAtToday {

    private static final int RECENT = 6;

    private final Standings standings;
    private final Checkins checkins;
    private final AuditLog log;
    private final Clock clock;

    public LookAtToday(Standings standings, Checkins checkins, AuditLog log, Clock clock) {
        this.standings = standings;
        this.checkins = checkins;
        this.log = log;
        this.clock = clock;
    }

    public Today look(Patience patience, Organizer organizer) {
        List<Standing> all = standings.of(patience, organizer);
        LocalDate day = LocalDate.ofInstant(clock.instant(), Activity.ZONE);
        Map<ActivityId, Integer> came = all.stream().map(Standing::activity)
                .filter(activity -> !activity.day().isAfter(day) && !activity.ends().toLocalDate().isBefore(day))
                .collect(Collectors.toMap(Activity::id, activity -> came(patience, activity)));
        return new Today(clock.instant(), all, came, List.of(), organizer.role() == Role.FEDERATION ? recent(patience) : List.of());
    }

    private int came(Patience patience, Activity activity) {
        return checkins.of(patience, activity.id()).stream().filter(Arrival::there).mapToInt(Arrival::people).sum();
    }

    private List<SealedLine> recent(Patience patience) {
        return log.of(patience, YearMonth.from(clock.instant().atZone(Activity.ZONE))).stream().limit(RECENT).toList();
    }
}
