package quancheng.store.signups;

/**
 * A signup's own key within its activity: 130 bits of a keyed hash of activity and phone, so that one phone has one live
 * signup per activity for ever, and nobody can work the phone back out. The signup code is its beginning.
 */
public record SignupId(String value) {

    static final int LENGTH = 26;

    public SignupId {
        if (value.length() != LENGTH || !value.chars().allMatch(sign -> Code32.SIGNS.indexOf(sign) >= 0)) {
            throw new IllegalArgumentException("not a signup id");
        }
    }
}
