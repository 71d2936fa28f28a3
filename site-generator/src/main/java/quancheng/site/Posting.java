package quancheng.site;

import java.util.Optional;
import quancheng.store.posts.Employer;
import quancheng.store.posts.MotherPost;

/** A mother post the public sees or saw, with what is known of who offers it. */
public record Posting(MotherPost post, Optional<Employer> employer) {
}
