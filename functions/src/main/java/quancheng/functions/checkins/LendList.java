package quancheng.functions.checkins;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import quancheng.functions.desk.Notary;
import quancheng.functions.desk.Organizer;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.store.audit.AuditLine;
import quancheng.store.audit.AuditLog;
import quancheng.store.audit.Kind;

/**
 * Lets the list of a door go to a phone, once it is on record to whom: one line for a person, an activity and a day, since a
 * phone asks for it again and again while people come.
 */
public final class LendList {

    private final OpenDoor openDoor;
    private final AuditLog log;
    private final Notary notary;
    private final Clock clock;

    public LendList(OpenDoor openDoor, AuditLog log, Notary notary, Clock clock) {
        this.openDoor = openDoor;
        this.log = log;
        this.notary = notary;
        this.clock = clock;
    }

    /** Nothing where it could not be put on record. */
    public Optional<DoorSheet> lend(Patience patience, Organizer organizer, Activity activity) {
        DoorSheet sheet = openDoor.of(patience, activity);
        return isNoted(patience, organizer, activity) || note(patience, organizer, activity, sheet) == Moved.DONE ? Optional.of(sheet) : Optional.empty();
    }

    private Moved note(Patience patience, Organizer organizer, Activity activity, DoorSheet sheet) {
        return notary.note(patience, organizer, Kind.CHECKIN_LIST_TAKEN, activity.id().value(), Map.of("rows", String.valueOf(sheet.expected().size())));
    }

    private boolean isNoted(Patience patience, Organizer organizer, Activity activity) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Activity.ZONE);
        return log.of(patience, YearMonth.from(today), organizer.subject()).stream().map(sealed -> sealed.line())
                .anyMatch(line -> line.kind() == Kind.CHECKIN_LIST_TAKEN && line.about().equals(activity.id().value()) && day(line).equals(today));
    }

    private static LocalDate day(AuditLine line) {
        return LocalDate.ofInstant(line.at(), Activity.ZONE);
    }
}
