package quancheng.store;

/** How a write ended. */
public enum Moved {
    /** It is in the table. */
    DONE,
    /** What it relied on is no longer so, or its answer was lost: read again, then decide again. */
    STALE,
    /** Others were faster for as long as we could wait; nothing was changed by this call that a second look would not show. */
    BUSY
}
