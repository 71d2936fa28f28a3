package quancheng.functions.roster;

import java.util.regex.Pattern;

/**
 * Keeps a CSV cell from being run by the program that opens it: what begins like a formula, also behind blanks nobody sees
 * or in full width, gets an apostrophe in front (OWASP, CSV injection). A phone number with its country code is none.
 */
final class CellGuard {

    private static final Pattern PHONE = Pattern.compile("\\+\\d{6,15}");
    /** Half a character is none: UTF-8 has no bytes for it. */
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");
    private static final Pattern DANGEROUS = Pattern.compile(
            "^(?:[\\t\\r\\n\\x00]|[\\s\\p{Z}\\p{Cf}\\p{Cc}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE62\uFE63\uFE66\uFE6B\u2212])", Pattern.DOTALL);

    private CellGuard() {
    }

    static String of(String typed) {
        String text = HALF.matcher(typed).replaceAll("\uFFFD");
        return DANGEROUS.matcher(text).find() && !PHONE.matcher(text).matches() ? "'" + text : text;
    }
}
