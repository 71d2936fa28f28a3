package quancheng.store.signups;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the organizer is asked to have ready. */
public enum Need {
    WHEELCHAIR, SIGN, NURSING;

    /** As it stands in forms: {@code wheelchair}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Need> parse(String slug) {
        return Arrays.stream(values()).filter(need -> need.slug().equals(slug)).findFirst();
    }
}
