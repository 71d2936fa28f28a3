package quancheng.store.posts;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The short name of a post, as it stands in its address: {@code p01}. At most 16 letters, digits and inner hyphens, as an
 * activity's. Ids we make ourselves begin with a digit, so that they never meet an address a list has taken.
 */
public record PostId(String value) implements Comparable<PostId> {

    /** Addresses under {@code posts/} that pages have taken or may take; an import refuses them. */
    public static final Set<String> RESERVED = Set.of("page", "time", "district", "area", "home", "on-site", "pay", "insurance",
            "bring-child", "training", "category", "kind", "offer", "new", "mine", "manage", "answer", "status", "report", "feed",
            "import", "search", "between-school-runs", "evening", "weekend", "free");

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,14}[a-z0-9])?");

    public PostId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a post id: " + value);
        }
    }

    public static Optional<PostId> parse(String raw) {
        return SHAPE.matcher(raw).matches() ? Optional.of(new PostId(raw)) : Optional.empty();
    }

    @Override
    public int compareTo(PostId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
