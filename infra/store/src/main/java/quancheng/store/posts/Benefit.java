package quancheng.store.posts;

/** What comes with a post beside pay and insurance. */
public enum Benefit implements Slug {
    CHILD_CARE, FLEX_LEAVE, MEALS, TRANSPORT, FAMILY_EVENTS, HOLIDAY_GIFTS, BRING_CHILD
}
