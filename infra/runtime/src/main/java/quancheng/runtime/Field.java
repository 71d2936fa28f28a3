package quancheng.runtime;

import java.util.Locale;

/** All that a log line may say. None of them holds what somebody typed: what names a person has no field here. */
public enum Field {

    /** Id of the call or batch, as its answer's {@code x-request-id} says it. */
    REQUEST,
    /** As the template writes it, {@code POST /api/signups/{code}}: a path may hold a signup code. */
    ROUTE,
    STATUS,
    OUTCOME,
    MS,
    ACTIVITY,
    POST,
    /** Key of a message to somebody; a hash, and the same on every try. */
    NOTICE,
    /** What the books or the clocks found. */
    FINDING,
    OFF,
    MENDED,
    RECORDS,
    /** Which table an item or a record nobody could read is of, and its key, as {@link Unread} shows it. */
    TABLE,
    KEY,
    /** Where in its stream a record lies; by it the record is found again. */
    SEQUENCE,
    /** Class of a fault; its message may repeat what was sent. */
    FAULT,
    AT;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
