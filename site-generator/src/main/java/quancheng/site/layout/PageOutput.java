package quancheng.site.layout;

import gg.jte.TemplateOutput;
import java.util.Arrays;

/**
 * The bytes of one page as they grow, in UTF-8. One array instead of jte's list of chunks: a page is a few hundred pieces, and
 * most of them are bytes already.
 */
final class PageOutput implements TemplateOutput {

    /** A little more than most pages are long. */
    private static final int USUAL = 32 * 1024;

    /** One that waits to be used again; a page inside a page finds none and makes its own. */
    private static final ThreadLocal<PageOutput> SPARE = new ThreadLocal<>();

    private byte[] bytes = new byte[USUAL];
    private int length;

    private PageOutput() {
    }

    static PageOutput take() {
        var spare = SPARE.get();
        SPARE.set(null);
        return spare == null ? new PageOutput() : spare;
    }

    /** What was written; whoever took this must not use it afterwards. */
    byte[] finished() {
        byte[] page = Arrays.copyOf(bytes, length);
        length = 0;
        SPARE.set(this);
        return page;
    }

    @Override
    public void writeBinaryContent(byte[] content) {
        makeRoom(content.length);
        System.arraycopy(content, 0, bytes, length, content.length);
        length += content.length;
    }

    @Override
    public void writeContent(String text) {
        writeContent(text, 0, text.length());
    }

    @Override
    public void writeContent(String text, int from, int to) {
        makeRoom(3 * (to - from));
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes[length++] = (byte) c;
            } else if (Character.isHighSurrogate(c) && i + 1 < to && Character.isLowSurrogate(text.charAt(i + 1))) {
                four(Character.toCodePoint(c, text.charAt(++i)));
            } else {
                few(Character.isSurrogate(c) ? '?' : c);
            }
        }
    }

    private void few(char c) {
        if (c < 0x80) {
            bytes[length++] = (byte) c;
        } else if (c < 0x800) {
            bytes[length++] = (byte) (0xc0 | c >> 6);
            bytes[length++] = (byte) (0x80 | c & 0x3f);
        } else {
            bytes[length++] = (byte) (0xe0 | c >> 12);
            bytes[length++] = (byte) (0x80 | c >> 6 & 0x3f);
            bytes[length++] = (byte) (0x80 | c & 0x3f);
        }
    }

    private void four(int codePoint) {
        bytes[length++] = (byte) (0xf0 | codePoint >> 18);
        bytes[length++] = (byte) (0x80 | codePoint >> 12 & 0x3f);
        bytes[length++] = (byte) (0x80 | codePoint >> 6 & 0x3f);
        bytes[length++] = (byte) (0x80 | codePoint & 0x3f);
    }

    private void makeRoom(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
