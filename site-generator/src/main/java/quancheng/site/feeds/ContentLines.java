package quancheng.site.feeds;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The lines an iCalendar file consists of (RFC 5545, 3.1), in UTF-8. A line longer than 75 octets goes on in the next one,
 * and no character is cut in two.
 */
final class ContentLines {

    private static final int LONGEST = 75;
    private static final byte[] END = {'\r', '\n'};
    private static final byte[] GOES_ON = {'\r', '\n', ' '};

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1024);

    /** A value that means itself: a date, a number, an address. */
    void line(String name, String value) {
        byte[] line = (name + ":" + value).getBytes(StandardCharsets.UTF_8);
        int from = 0;
        for (int room = LONGEST; line.length - from > room; room = LONGEST - 1) {
            int to = end(line, from + room);
            out.write(line, from, to - from);
            out.writeBytes(GOES_ON);
            from = to;
        }
        out.write(line, from, line.length - from);
        out.writeBytes(END);
    }

    /** Somebody's words (3.3.11). */
    void text(String name, String value) {
        line(name, escaped(value));
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    /** The end of the last whole character before. */
    private static int end(byte[] line, int before) {
        int end = before;
        while ((line[end] & 0xc0) == 0x80) {
            end--;
        }
        return end;
    }

    /** No control characters are allowed but tab and the escaped line break, so nothing somebody wrote can begin a line. */
    private static String escaped(String value) {
        var text = new StringBuilder(value.length() + 8);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> text.append('\\').append(c);
                case '\n' -> text.append("\\n");
                default -> {
                    if (c == '\t' || !Character.isISOControl(c)) {
                        text.append(c);
                    }
                }
            }
        }
        return text.toString();
    }
}
