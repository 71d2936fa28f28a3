package quancheng.store.posts;

/** Where the work is done. */
public enum WorkMode implements Slug {
    ON_SITE, HYBRID, HOME,
    /** Material is fetched and the work done at home. */
    TAKE_HOME;

    /** At least part of the week is worked at home. */
    public boolean fromHome() {
        return this != ON_SITE;
    }
}
