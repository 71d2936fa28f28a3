package quancheng.functions.posts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.store.posts.By;
import quancheng.store.posts.Decision;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.MotherPosts;
import quancheng.store.posts.Move;
import quancheng.store.posts.Moves;

/** Takes a post down when its last day has gone by. */
public final class ExpirePosts {

    private final MotherPosts posts;
    private final Clock clock;

    public ExpirePosts(MotherPosts posts, Clock clock) {
        this.posts = posts;
        this.clock = clock;
    }

    /** The posts as they are afterwards. */
    List<MotherPost> expire(Patience patience, List<MotherPost> all, List<Tick> ticks) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Activity.ZONE);
        return all.stream().map(post -> post.isOver(today) && Moves.after(post.state(), Move.EXPIRE, By.Kind.CLOCK).isPresent()
                ? expired(patience, post, ticks) : post).toList();
    }

    private MotherPost expired(Patience patience, MotherPost post, List<Tick> ticks) {
        MotherPost after = post.closed(By.Kind.CLOCK, Move.EXPIRE, Decision.NONE, clock.instant());
        if (posts.move(patience, post, after, Lines.of(post, after, By.CLOCK, Move.EXPIRE)) != Moved.DONE) {
            return post;
        }
        ticks.add(new Tick("expired", post.id().value()));
        return after;
    }
}
