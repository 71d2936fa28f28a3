package quancheng.store.checkins;

import java.util.Optional;
import java.util.regex.Pattern;

/** One thing done at a door, named by the phone that did it: sent again, it is the same thing. */
public record ScanId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9-]{8,40}");

    public ScanId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a scan");
        }
    }

    public static Optional<ScanId> parse(String raw) {
        return SHAPE.matcher(raw).matches() ? Optional.of(new ScanId(raw)) : Optional.empty();
    }
}
