package quancheng.store.projects;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The short name of a promise, {@code w01}; it stays the same over the years, so that years can be laid side by side. */
public record ProjectId(String value) implements Comparable<ProjectId> {

    /** Addresses under {@code projects/} that lists have taken; an import refuses them. */
    public static final Set<String> RESERVED = Set.of("for", "status", "unit", "page", "feed", "list");

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,14}[a-z0-9])?");

    public ProjectId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a project id: " + value);
        }
    }

    public static Optional<ProjectId> parse(String raw) {
        return SHAPE.matcher(raw).matches() ? Optional.of(new ProjectId(raw)) : Optional.empty();
    }

    @Override
    public int compareTo(ProjectId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
