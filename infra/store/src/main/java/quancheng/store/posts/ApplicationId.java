package quancheng.store.posts;

import java.util.Optional;
import java.util.regex.Pattern;

/** An application's key within its post: 130 bits of a keyed hash of post and phone, so that one phone has one live application. */
public record ApplicationId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[2-9A-HJ-NP-Z]{26}");

    public ApplicationId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an application id");
        }
    }

    public static Optional<ApplicationId> parse(String raw) {
        return SHAPE.matcher(raw).matches() ? Optional.of(new ApplicationId(raw)) : Optional.empty();
    }
}
