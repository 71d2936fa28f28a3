package quancheng.functions.posts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quancheng.store.posts.PostId;

/**
 * An employer's link to one post, its draft and its applicants: {@code post.token}. It travels in the fragment of an address
 * and is sent by POST, so that no log holds it; the table keeps its hash.
 */
public record EmployerLink(PostId post, String token) {

    private static final Pattern SHAPE = Pattern.compile("([a-z0-9-]{1,16})\\.([2-9A-HJ-NP-Z]{26})");

    public static Optional<EmployerLink> parse(String text) {
        Matcher parts = SHAPE.matcher(text.strip());
        return parts.matches() ? PostId.parse(parts.group(1)).map(post -> new EmployerLink(post, parts.group(2))) : Optional.empty();
    }

    /** What stands in the address. */
    public String text() {
        return post + "." + token;
    }

    /** Never the token: it would end up in a log. */
    @Override
    public String toString() {
        return post + ".***";
    }
}
