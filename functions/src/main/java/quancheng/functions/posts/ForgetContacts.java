package quancheng.functions.posts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.posts.Contact;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.MotherPosts;
import quancheng.store.posts.PostId;

/**
 * Forgets whom to ask at an employer: six months after its post has closed, as the applications to it are, and with a draft
 * that nobody handed in. The post itself stays, for its history.
 */
public final class ForgetContacts {

    private final MotherPosts posts;
    private final Clock clock;

    public ForgetContacts(MotherPosts posts, Clock clock) {
        this.posts = posts;
        this.clock = clock;
    }

    /** A post nobody can read keeps its key: nobody knows whether it has closed. The key goes last: as long as it is there a crash on the way is made good the next time round. */
    void forget(Patience patience, List<MotherPost> all, Set<String> unreadable, List<Tick> ticks) {
        List<PostId> held = posts.held(patience);
        Set<PostId> written = posts.inTheWorks(patience);
        Map<PostId, MotherPost> known = all.stream().collect(Collectors.toMap(MotherPost::id, Function.identity()));
        held.stream().filter(id -> !written.contains(id) && !unreadable.contains(id.value()) && !isKept(known.get(id)))
                .filter(id -> isForgotten(patience, known.get(id)) && posts.eraseKey(patience, id) == Moved.DONE)
                .forEach(id -> ticks.add(new Tick("contact-erased", id.value())));
    }

    /** @param post null where there was never more than a draft */
    private boolean isKept(MotherPost post) {
        Instant now = clock.instant();
        return post != null && (!post.state().isClosed() || now.isBefore(ApplyToPost.end(post)));
    }

    private boolean isForgotten(Patience patience, MotherPost post) {
        return post == null || post.offer().contact().equals(Contact.FORGOTTEN) || posts.forgetContact(patience, post) == Moved.DONE;
    }
}
