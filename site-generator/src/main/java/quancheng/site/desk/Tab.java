package quancheng.site.desk;

import java.util.Arrays;
import java.util.Locale;

/** The states a list of activities is cut by. */
public enum Tab {
    ALL, OPEN, NEARLY, FULL, EARLY, CLOSED, INVITATION, CANCELLED;

    /** Nearly full: less than a tenth is left. */
    private static final int NEARLY_FULL = 90;

    static Tab parse(String word) {
        return Arrays.stream(values()).filter(tab -> tab.word().equals(word)).findFirst().orElse(ALL);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean holds(Standing standing) {
        return this == ALL || this == of(standing) || this == OPEN && of(standing) == NEARLY;
    }

    static Tab of(Standing standing) {
        return switch (standing.state()) {
            case PLENTY, FEW -> standing.percent() >= NEARLY_FULL ? NEARLY : OPEN;
            case WAITLIST, FULL -> FULL;
            case NOT_OPEN_YET -> EARLY;
            case CLOSED -> CLOSED;
            case INVITATION -> INVITATION;
            case CANCELLED -> CANCELLED;
        };
    }
}
