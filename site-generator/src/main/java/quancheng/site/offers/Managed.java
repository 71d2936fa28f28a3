package quancheng.site.offers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quancheng.store.posts.Application;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.Proposal;

/**
 * What an employer's link opens.
 *
 * @param link       opens it again
 * @param post       the public version, and {@code proposal} the one in the works
 * @param applicants who applied and did not withdraw
 * @param said       key of what just happened or did not; empty where nothing was done
 * @param details    what fills that sentence in
 */
public record Managed(String link, Optional<MotherPost> post, Optional<Proposal> proposal, List<Application> applicants, Instant now,
                      String said, List<Object> details) {
}
