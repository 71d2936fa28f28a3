package quancheng.site.layout;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;

/**
 * Escapes as jte does, and leaves out what no HTML text may hold: control characters, unpaired surrogates and
 * noncharacters (HTML standard 13.2.3.5), and the bidi controls that would turn the page's own words round.
 */
final class CleanOutput extends OwaspHtmlTemplateOutput {

    CleanOutput(TemplateOutput output) {
        super(output);
    }

    @Override
    public void writeUserContent(String text) {
        super.writeUserContent(text == null || clean(text) ? text : cleaned(text));
    }

    private static boolean clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7f && !plain(c)) {
                return false;
            }
        }
        return true;
    }

    /** Surely harmless by one look at one char; the rest is looked at by code point. */
    private static boolean plain(char c) {
        return c >= 0xa0 && c < 0xd800 && (c < 0x202a || c > 0x2069);
    }

    private static String cleaned(String text) {
        return text.codePoints().filter(CleanOutput::allowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean allowed(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            case Character.SURROGATE -> false;
            default -> (c & 0xfffe) != 0xfffe && (c < 0xfdd0 || c > 0xfdef)
                    && (c < 0x202a || c > 0x202e) && (c < 0x2066 || c > 0x2069);
        };
    }
}
