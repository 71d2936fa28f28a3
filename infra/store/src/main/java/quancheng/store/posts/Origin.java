package quancheng.store.posts;

/** 信息来源: whose word the post is. */
public enum Origin implements Slug {
    OWN, PUBLIC_PLATFORM,
    /** Passed on; names where it was found. */
    FORWARDED
}
