package quancheng.store.activities;

/** Whether children may come, and how old they may be (whole years, inclusive). */
public record Children(Rule rule, int minAge, int maxAge) {

    /** {@code REQUIRED}: no entry without a child. */
    public enum Rule { NONE, WELCOME, REQUIRED }

    /** Below this age a guardian agrees: PIPL 31. */
    private static final int GUARDED = 14;

    public static final Children NONE = new Children(Rule.NONE, 0, 0);

    public Children {
        if (minAge < 0 || maxAge < minAge || maxAge > 17) {
            throw new IllegalArgumentException("children's ages " + minAge + " to " + maxAge);
        }
    }

    public boolean mayCome() {
        return rule != Rule.NONE;
    }

    public boolean mayBeUnderFourteen() {
        return mayCome() && minAge < GUARDED;
    }
}
