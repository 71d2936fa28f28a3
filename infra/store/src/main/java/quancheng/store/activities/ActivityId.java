package quancheng.store.activities;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The short name of an activity, as it stands in addresses and files: {@code a05}. At most 16 letters, digits and inner hyphens. */
public record ActivityId(String value) implements Comparable<ActivityId> {

    /** Addresses under {@code activities/} that lists have taken; an import refuses them. */
    public static final Set<String> RESERVED = Set.of("page", "theme", "district", "day", "this-weekend", "with-children",
            "places-left", "evening");

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,14}[a-z0-9])?");

    public ActivityId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an activity id: " + value);
        }
    }

    /** The id in raw text, or nothing where there is none. */
    public static Optional<ActivityId> parse(String raw) {
        return SHAPE.matcher(raw).matches() ? Optional.of(new ActivityId(raw)) : Optional.empty();
    }

    @Override
    public int compareTo(ActivityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
