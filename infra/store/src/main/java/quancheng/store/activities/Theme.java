package quancheng.store.activities;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The four themes of the programme. */
public enum Theme {
    ACHIEVEMENT, ECONOMY, RIGHTS, FAMILY;

    /** As it stands in addresses and in the programme's {@code theme} column: {@code achievement}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Theme> parse(String slug) {
        return Arrays.stream(values()).filter(theme -> theme.slug().equals(slug)).findFirst();
    }
}
