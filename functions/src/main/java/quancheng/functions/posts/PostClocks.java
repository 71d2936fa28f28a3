package quancheng.functions.posts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import quancheng.store.Patience;
import quancheng.store.Rows;
import quancheng.store.Unreadable;
import quancheng.store.posts.Employer;
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

    /** Once round: expiry, the seven days of each application, reply rates, who must pause or may go on, and whom to ask no longer. What cannot be read is named and left alone. */
    public List<Tick> tick(Patience patience, Consumer<Unreadable> unreadable) {
        List<Tick> ticks = new ArrayList<>();
        Rows<MotherPost> known = posts.rows(patience);
        known.unreadable().forEach(unreadable);
        List<MotherPost> all = expirePosts.expire(patience, known.readable(), ticks);
        CountReplies.Tally tally = keepApplications.keep(patience, all, ticks, unreadable);
        Rows<Employer> employers = countReplies.count(patience, tally, ticks);
        employers.unreadable().forEach(unreadable);
        holdPosts.hold(patience, withoutThoseOf(employers.unreadable(), all), employers.readable(), tally, ticks);
        forgetContacts.forget(patience, all, named(known.unreadable()), ticks);
        return List.copyOf(ticks);
    }

    /** An employer nobody can read is neither overdue nor silent. */
    private static List<MotherPost> withoutThoseOf(List<Unreadable> employers, List<MotherPost> all) {
        Set<String> codes = named(employers);
        return all.stream().filter(post -> !codes.contains(post.offer().code().value())).toList();
    }

    private static Set<String> named(List<Unreadable> items) {
        return items.stream().map(Unreadable::partition).collect(Collectors.toSet());
    }
}
