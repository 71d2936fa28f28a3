package quancheng.functions.roster;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text as an XLSX cell holds it (ECMA-376 ST_Xstring): a sign XML forbids is written {@code _x0000_}, and what only looks so is kept apart. */
final class CellText {

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    private CellText() {
    }

    static String of(String text) {
        String apart = LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
        String whole = HALF.matcher(apart).replaceAll("\uFFFD");
        return FORBIDDEN.matcher(whole).replaceAll(CellText::escaped);
    }

    private static String escaped(MatchResult sign) {
        return "_x%04X_".formatted((int) sign.group().charAt(0));
    }
}
