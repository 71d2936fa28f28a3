package quancheng.store.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What was set about. A new kind needs its two sentences in the texts, {@code audit.kind.} and its slug. */
public enum Kind {
    ACTIVITY_ADDED, ACTIVITY_CHANGED, ACTIVITY_CANCELLED, PROGRAMME_IMPORTED, ROSTER_SEEN,
    /** Somebody asks to take a roster with children on it; another releases it. */
    ROSTER_ASKED, ROSTER_RELEASED, ROSTER_TAKEN,
    /** The list of a door went to a phone. */
    CHECKIN_LIST_TAKEN,
    /** An officer decides on a mother post; the federation on a figure of a promise. */
    POST_DECIDED, FIGURE_REVIEWED;

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Kind> parse(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }
}
