package quancheng.store.posts;

/**
 * Who made a move.
 *
 * @param id the officer's subject; empty for all others, who are known by the post itself
 */
public record By(Kind kind, String id) {

    /** The kinds of hands a move can be in. */
    public enum Kind implements Slug { EMPLOYER, OFFICER, IMPORT, CLOCK, PUBLIC }

    public static final By EMPLOYER = new By(Kind.EMPLOYER, "");
    public static final By CLOCK = new By(Kind.CLOCK, "");
    public static final By PUBLIC = new By(Kind.PUBLIC, "");

    public static By officer(String subject) {
        return new By(Kind.OFFICER, subject);
    }

    /** An officer who brought a file in. */
    public static By importing(String subject) {
        return new By(Kind.IMPORT, subject);
    }
}
