package quancheng.functions.posts;

import java.util.ArrayList;
import java.util.List;
import quancheng.store.Patience;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.MotherPosts;

/**
 * Everything that happens to mother posts because time goes by. Each clock looks at the present state and moves what is due;
 * what was overtaken, or could not be done in time, is found again the next time round.
 */
public final class PostClocks {

    private final MotherPosts posts;
    private final ExpirePosts expirePosts;
    private final KeepApplications keepApplications;
    private final CountReplies countReplies;
    private final HoldPosts holdPosts;
    private final ForgetContacts forgetContacts;

    public PostClocks(MotherPosts posts, ExpirePosts expirePosts, KeepApplications keepApplications, CountReplies countReplies,
                      HoldPosts holdPosts, ForgetContacts forgetContacts) {
        this.posts = posts;
        this.expirePosts = expirePosts;
        this.keepApplications = keepApplications;
        this.countReplies = countReplies;
        this.holdPosts = holdPosts;
        this.forgetContacts = forgetContacts;
    }

    /** Once round: expiry, the seven days of each application, reply rates, who must pause or may go on, and whom to ask no longer. */
    public List<Tick> tick(Patience patience) {
        List<Tick> ticks = new ArrayList<>();
        List<MotherPost> all = expirePosts.expire(patience, posts.all(patience), ticks);
        CountReplies.Tally tally = keepApplications.keep(patience, all, ticks);
        var employers = countReplies.count(patience, tally, ticks);
        holdPosts.hold(patience, all, employers, tally, ticks);
        forgetContacts.forget(patience, all, ticks);
        return List.copyOf(ticks);
    }
}
