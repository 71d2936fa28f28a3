package quancheng.store.posts;

/** Where a version of a post stands; what may follow is in {@link Moves}. */
public enum PostState implements Slug {

    DRAFT, SUBMITTED, CHANGES_ASKED,
    /** By one officer, where it takes two. */
    APPROVED,
    REJECTED,
    LIVE, PAUSED, EXPIRED, FILLED, REMOVED;

    /** True from the moment the public could see it; a version before that is a {@link Proposal}. */
    public boolean isPublished() {
        return compareTo(LIVE) >= 0;
    }

    /** Nobody can answer it any more, and its applications have an end. */
    public boolean isClosed() {
        return compareTo(EXPIRED) >= 0;
    }
}
