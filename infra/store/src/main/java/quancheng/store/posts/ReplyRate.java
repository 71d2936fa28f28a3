package quancheng.store.posts;

/** Of the applications whose seven days are over or that were answered before: how many got an answer. */
public record ReplyRate(int asked, int answered) {

    public static final ReplyRate NONE = new ReplyRate(0, 0);

    public ReplyRate {
        if (answered < 0 || answered > asked) {
            throw new IllegalArgumentException(answered + " of " + asked);
        }
    }

    /** Whole percent, rounded down; pages show nothing while nobody has asked. */
    public int percent() {
        return asked == 0 ? 0 : 100 * answered / asked;
    }
}
