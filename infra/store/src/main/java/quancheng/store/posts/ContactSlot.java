package quancheng.store.posts;

/** 方便联系时间. */
public enum ContactSlot implements Slug {
    MORNING, NOON, AFTERNOON, EVENING, WEEKEND
}
