package quancheng.site.desk;

import java.util.List;
import quancheng.site.layout.SafeUrl;

/** Addresses inside the desk: {@code #/activities/a05}, which the shell's script asks the API for. */
public final class DeskLinks {

    private DeskLinks() {
    }

    /** @param parts of the path, none of which may hold anything but letters, digits, dots and hyphens */
    public static SafeUrl to(String... parts) {
        for (String part : parts) {
            if (!part.matches("[A-Za-z0-9.-]+")) {
                throw new IllegalArgumentException("not a part of a path: " + part);
            }
        }
        return new SafeUrl("#/" + String.join("/", List.of(parts)));
    }
}
