package quancheng.store.posts;

/**
 * Why something was done, for the history and for whoever it happens to.
 *
 * @param reason slug of a {@link ReasonCode} or a {@link PauseCause}; empty where none is needed
 * @param text   how to mend it, in the officer's words; empty without
 */
public record Decision(String reason, String text) {

    public static final Decision NONE = new Decision("", "");
}
