package quancheng.site.layout;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;

/**
 * Escapes as jte does, and leaves out what no HTML text may hold: control characters, unpaired surrogates and
 * noncharacters (HTML standard 13.2.3.5), and the bidi controls that would turn the page's own words round.
 */
final class CleanOutput extends OwaspHtmlTemplateOutput {

    private final TemplateOutput output;
    private String tag;
    private String attribute;

    CleanOutput(TemplateOutput output) {
        super(output);
        this.output = output;
    }

    @Override
    public void setContext(String tagName, String attributeName) {
        super.setContext(tagName, attributeName);
        tag = tagName;
        attribute = attributeName;
    }

    /** Most texts need no escaping anywhere but in a script; they go straight through. */
    @Override
    public void writeUserContent(String text) {
        if (text == null) {
            return;
        }
        boolean clean = true;
        boolean plain = true;
        for (int i = 0; i < text.length() && clean; i++) {
            char c = text.charAt(i);
            plain &= c >= 0x80 || PLAIN[c];
            clean = c < 0x80 ? c >= ' ' && c < 0x7f : harmless(c);
        }
        if (clean && plain && !scripted(text)) {
            output.writeContent(text);
        } else {
            super.writeUserContent(clean ? text : cleaned(text));
        }
    }

    /** Where text may be run, or a link may lead into a script, jte looks at it whatever it holds. */
    private boolean scripted(String text) {
        return attribute == null ? "script".equals(tag) || "style".equals(tag)
                : attribute.startsWith("on") || attribute.equals("href") && !text.startsWith("/") && !text.startsWith("https:");
    }

    /** ASCII that means nothing in HTML, neither between tags nor in an attribute. */
    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        for (char c = ' '; c < 0x7f; c++) {
            PLAIN[c] = "&<>\"'`\\".indexOf(c) < 0;
        }
    }

    /** Surely harmless by one look at one char; the rest is looked at by code point. */
    private static boolean harmless(char c) {
        return c >= 0xa0 && c < 0xd800 && (c < 0x202a || c > 0x2069) || c >= 0xff00 && c < 0xfff0;
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
