package quancheng.store.checkins;

import java.util.Optional;
import java.util.regex.Pattern;
import quancheng.store.signups.SignupId;

/**
 * Names a signup at the door of its activity. It is the end of the signup's id; the code is its beginning, so that a list
 * on somebody's phone opens nobody's signup.
 */
public record GuestRef(String value) {

    private static final int FROM = 14;
    private static final Pattern SHAPE = Pattern.compile("[2-9A-HJ-NP-Z]{12}");

    public GuestRef {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a guest");
        }
    }

    public static GuestRef of(SignupId id) {
        return new GuestRef(id.value().substring(FROM));
    }

    public static Optional<GuestRef> parse(String raw) {
        return SHAPE.matcher(raw).matches() ? Optional.of(new GuestRef(raw)) : Optional.empty();
    }
}
