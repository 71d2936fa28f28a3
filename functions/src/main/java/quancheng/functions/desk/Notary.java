package quancheng.functions.desk;

import java.time.Clock;
import java.util.Map;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.audit.Actor;
import quancheng.store.audit.AuditLine;
import quancheng.store.audit.AuditLog;
import quancheng.store.audit.Kind;

/** Puts into the audit log what an organizer sets about, before it is done. */
public final class Notary {

    private final AuditLog log;
    private final Clock clock;

    public Notary(AuditLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** Where this is not {@link Moved#DONE}, nothing is in the log, and what was to be noted must not be done. */
    public Moved note(Patience patience, Organizer by, Kind kind, String about, Map<String, String> details, String purpose) {
        return log.append(patience, new AuditLine(actor(by), clock.instant(), kind, about, details, purpose));
    }

    /** Without a purpose, where nobody asks for one. */
    public Moved note(Patience patience, Organizer by, Kind kind, String about, Map<String, String> details) {
        return note(patience, by, kind, about, details, "");
    }

    private static Actor actor(Organizer by) {
        return new Actor(by.subject(), by.name(), by.role().word(), by.unit());
    }
}
