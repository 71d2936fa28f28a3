package quancheng.store.signups;

import java.util.Optional;

/**
 * A signup's own key within its activity: 130 bits of a keyed hash of activity and phone, so that one phone has one live
 * signup per activity for ever, and nobody can work the phone back out. The signup code is its beginning.
 */
public record SignupId(String value) {

    static final int LENGTH = 26;

    public SignupId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not a signup id");
        }
    }

    public static Optional<SignupId> parse(String raw) {
        return isOne(raw) ? Optional.of(new SignupId(raw)) : Optional.empty();
    }

    private static boolean isOne(String value) {
        return value.length() == LENGTH && value.chars().allMatch(sign -> Code32.SIGNS.indexOf(sign) >= 0);
    }
}
