package quancheng.functions.posts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quancheng.store.posts.ApplicationId;
import quancheng.store.posts.PostId;

/** An applicant's link to her application: {@code post.application.token}; it opens together with the last four digits of her phone. */
public record ApplicantLink(PostId post, ApplicationId application, String token) {

    private static final Pattern SHAPE = Pattern.compile("([a-z0-9-]{1,16})\\.([2-9A-HJ-NP-Z]{26})\\.([2-9A-HJ-NP-Z]{26})");

    public static Optional<ApplicantLink> parse(String text) {
        Matcher parts = SHAPE.matcher(text.strip());
        return parts.matches() ? PostId.parse(parts.group(1))
                .map(post -> new ApplicantLink(post, new ApplicationId(parts.group(2)), parts.group(3))) : Optional.empty();
    }

    /** What stands in the address. */
    public String text() {
        return post + "." + application.value() + "." + token;
    }

    /** Never the token: it would end up in a log. */
    @Override
    public String toString() {
        return post + ".***";
    }
}
