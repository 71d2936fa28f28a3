package quancheng.functions.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import quancheng.functions.signups.Posted;

/**
 * {@code application/x-www-form-urlencoded} as the WHATWG URL standard parses it: a stray percent sign stands for itself,
 * bytes that are not UTF-8 become U+FFFD, and nothing anybody can send is an error. ({@code java.net.URLDecoder} throws.)
 */
final class FormBody {

    private FormBody() {
    }

    static Posted parse(byte[] body) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : new String(body, StandardCharsets.ISO_8859_1).split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                values.computeIfAbsent(name, _ -> new ArrayList<>()).add(equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
        }
        return new Posted(values);
    }

    private static String decode(String raw) {
        var bytes = new ByteArrayOutputStream(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            int escaped = c == '%' && i + 2 < raw.length() ? hex(raw.charAt(i + 1)) << 4 | hex(raw.charAt(i + 2)) : -1;
            if (escaped >= 0) {
                bytes.write(escaped);
                i += 2;
            } else {
                bytes.write(c == '+' ? ' ' : c);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Negative where the character is not a hexadecimal digit, and stays negative when shifted. */
    private static int hex(char c) {
        return c < 128 ? Character.digit(c, 16) : -1;
    }
}
