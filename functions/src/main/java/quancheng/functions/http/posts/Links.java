package quancheng.functions.http.posts;

/** Links as people paste them: the whole address, its end alone, with blanks around it. */
final class Links {

    private static final String MARK = "#t=";

    private Links() {
    }

    /** What opens something. */
    static String token(String pasted) {
        int mark = pasted.lastIndexOf(MARK);
        return pasted.substring(mark < 0 ? 0 : mark + MARK.length()).strip();
    }
}
