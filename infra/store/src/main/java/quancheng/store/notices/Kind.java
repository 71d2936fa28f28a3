package quancheng.store.notices;

import java.util.Locale;

/** Why somebody hears from us. */
public enum Kind {
    CONFIRMED,
    WAITLISTED,
    /** From the line to a place. */
    PROMOTED,
    /** By herself, or by who has her code. */
    CANCELLED,
    /** By the organizer, everybody. */
    CALLED_OFF,
    /** Another time or place. */
    CHANGED,
    /** Tomorrow. */
    REMINDER;

    /** {@code called-off}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
