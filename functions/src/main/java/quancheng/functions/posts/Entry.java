package quancheng.functions.posts;

/** By which door an offer comes in. */
public enum Entry {
    /** The employer's form asks for everything. */
    FORM,
    /** A file lacks some fields; what it does say is held to the same rules. */
    IMPORT
}
