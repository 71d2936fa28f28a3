package quancheng.site.posts;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import quancheng.site.Posting;
import quancheng.store.activities.Activity;
import quancheng.store.posts.Employer;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.Offer;
import quancheng.store.posts.PostState;
import quancheng.store.posts.ReplyRate;
import quancheng.store.posts.rules.MinimumWages;
import quancheng.store.posts.rules.WageFloor;

/**
 * A post as it stands on one day: everything its page is made from.
 *
 * @param state {@link PostState#EXPIRED} from the day after its last one, whether or not a clock has written that down yet
 * @param floor the minimum wage of its district today
 */
public record Opening(Posting posting, PostState state, WageFloor floor) {

    /** How long the page of a closed post says what became of it: posters hang longer than posts are open. */
    private static final Period REMEMBERED = Period.ofMonths(6);

    static Opening of(Posting posting, LocalDate today) {
        MotherPost post = posting.post();
        boolean over = !post.state().isClosed() && post.isOver(today);
        return new Opening(posting, over ? PostState.EXPIRED : post.state(), MinimumWages.in(post.offer().place().area(), today));
    }

    public boolean isOpen() {
        return state == PostState.LIVE;
    }

    boolean isRemembered(LocalDate today) {
        return !state.isClosed() || !today.isAfter(closed().plus(REMEMBERED));
    }

    private LocalDate closed() {
        return post().closedAt().map(at -> LocalDate.ofInstant(at, Activity.ZONE)).orElse(offer().validUntil());
    }

    public MotherPost post() {
        return posting.post();
    }

    public Offer offer() {
        return post().offer();
    }

    public String id() {
        return post().id().value();
    }

    /** {@code posts/p01/}. */
    public String path() {
        return Listing.ROOT + id() + "/";
    }

    Optional<Employer> employer() {
        return posting.employer();
    }

    ReplyRate replies() {
        return employer().map(Employer::replies).orElse(ReplyRate.NONE);
    }
}
