package quancheng.store.posts;

/** What can be done to a version of a post. */
public enum Move implements Slug {
    /** Typed text is kept. */
    SAVE, SUBMIT,
    /** Taken back before anybody decided. */
    WITHDRAW, ASK_CHANGES,
    /** The first of two approvals. */
    APPROVE_FIRST, APPROVE, REJECT,
    /** Once, read by another officer. */
    APPEAL, PAUSE, RESUME, EXPIRE,
    /** Still open: valid for longer. */
    RENEW, FILL, REMOVE,
    /** Brought in by an officer with a file, who has looked at it. */
    IMPORT
}
