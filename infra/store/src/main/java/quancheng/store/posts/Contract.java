package quancheng.store.posts;

/** What is signed. */
public enum Contract implements Slug {
    WRITTEN_LABOUR,
    /** By word of mouth: for part-time work only (劳动合同法 69). */
    ORAL_PART_TIME,
    SERVICE, PLATFORM
}
