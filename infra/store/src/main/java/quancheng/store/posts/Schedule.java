package quancheng.store.posts;

/** How the hours are set. */
public enum Schedule implements Slug {
    /** The same hours every week. */
    FIXED,
    /** One of several shifts, the worker's choice. */
    SHIFTS,
    /** The worker divides the hours herself. */
    FREE
}
