package quancheng.store.posts;

/** What is paid for; there is no 面议. */
public enum WageUnit implements Slug {
    HOUR, DAY, MONTH, PIECE
}
