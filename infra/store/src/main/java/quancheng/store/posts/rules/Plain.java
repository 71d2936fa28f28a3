package quancheng.store.posts.rules;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text as a reader sees it, for matching: full width made narrow, capitals small, and without what is put between signs
 * to get past a filter (blanks, unseen signs, dots and strokes between Chinese characters). It remembers where each sign came from.
 */
record Plain(String text, int[] from) {

    private static final String DECORATION = "·・•‧∙⋅*_~^|/\\.-—–`'\"“”‘’【】[]()（）";

    static Plain of(String typed) {
        var signs = new StringBuilder();
        int[] from = new int[4 * typed.length() + 1];
        for (int i = 0; i < typed.length(); ) {
            int sign = typed.codePointAt(i);
            if (!isUnseen(sign) && !isDecoration(typed, i, sign)) {
                String plain = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
                for (int k = 0; k < plain.length() && signs.length() < from.length - 1; k++) {
                    from[signs.length()] = i;
                    signs.append(plain.charAt(k));
                }
            }
            i += Character.charCount(sign);
        }
        from[signs.length()] = typed.length();
        return new Plain(signs.toString(), from);
    }

    private static boolean isUnseen(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || Character.getType(sign) == Character.FORMAT
                || Character.getType(sign) == Character.CONTROL || sign == 0xFE0F || sign == 0x3164 || sign == 0x115F;
    }

    /** Between two Chinese characters only: 限·女·性, and not 1.5 or a-z. */
    private static boolean isDecoration(String typed, int at, int sign) {
        return DECORATION.indexOf(sign) >= 0 && at > 0 && at + 1 < typed.length()
                && isHan(typed.codePointBefore(at)) && isHan(typed.codePointAt(at + 1));
    }

    private static boolean isHan(int sign) {
        return Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN;
    }
}
