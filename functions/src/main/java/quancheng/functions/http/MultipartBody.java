package quancheng.functions.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quancheng.functions.signups.Posted;

/** A form with a file in it, {@code multipart/form-data} (RFC 7578), as browsers send it. */
public record MultipartBody(Posted posted, Map<String, byte[]> files) {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]{1,70})");
    private static final Pattern NAME = Pattern.compile("(?im)^content-disposition: *form-data; *name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("(?i); *filename=\"([^\"]*)\"");

    /** Nothing where the body is no such form. @param contentType with its boundary */
    public static Optional<MultipartBody> parse(String contentType, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        return contentType.startsWith("multipart/form-data") && boundary.find() ? Optional.of(parts("--" + boundary.group(1), body)) : Optional.empty();
    }

    /** One character a byte, so that places in the text are places in the body. */
    private static MultipartBody parts(String delimiter, byte[] body) {
        String text = new String(body, StandardCharsets.ISO_8859_1);
        Map<String, List<String>> values = new LinkedHashMap<>();
        Map<String, byte[]> files = new LinkedHashMap<>();
        int at = text.indexOf(delimiter);
        while (at >= 0) {
            int next = text.indexOf("\r\n" + delimiter, at);
            int content = text.indexOf("\r\n\r\n", at) + 4;
            if (next < 0 || content < 4 || content > next) {
                break;
            }
            part(text.substring(at, content), body(body, content, next), values, files);
            at = next + 2;
        }
        return new MultipartBody(new Posted(values), files);
    }

    private static void part(String head, byte[] content, Map<String, List<String>> values, Map<String, byte[]> files) {
        Matcher name = NAME.matcher(head);
        if (!name.find()) {
            return;
        }
        Matcher file = FILE.matcher(head).region(name.end(), head.length());
        if (!file.lookingAt()) {
            values.computeIfAbsent(name.group(1), _ -> new ArrayList<>()).add(new String(content, StandardCharsets.UTF_8));
        } else if (!file.group(1).isEmpty()) {
            files.put(name.group(1), content);
        }
    }

    private static byte[] body(byte[] body, int from, int to) {
        return Arrays.copyOfRange(body, from, to);
    }
}
