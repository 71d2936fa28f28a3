package quancheng.site.layout;

/** The scripts a kind of page carries at its end. None is needed for anything. */
public enum Script {
    NONE(),
    /** Makes the key that lets the same form sent twice be one signup. */
    FORM("key"),
    /** The same, and brings the number of free places up to date. */
    ACTIVITY("key", "fresh"),
    FRESH("fresh"),
    /** Opens a manage link, whose token is in the fragment and so never reaches a log. */
    MANAGE("token"),
    /** Puts the token of a status link into its field; the digits are hers to type. */
    STATUS("status");

    /** Remembers the text size; in the head, so that nothing jumps. */
    static final Asset SIZE = Asset.js("size");

    private final Asset code;

    Script(String... files) {
        this.code = Asset.js(files);
    }

    Asset code() {
        return code;
    }
}
