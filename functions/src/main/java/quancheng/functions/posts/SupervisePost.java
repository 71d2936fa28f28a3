package quancheng.functions.posts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.store.posts.By;
import quancheng.store.posts.Decision;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.MotherPosts;
import quancheng.store.posts.Move;
import quancheng.store.posts.Moves;
import quancheng.store.posts.PauseCause;
import quancheng.store.posts.PostId;
import quancheng.store.posts.ReasonCode;
import quancheng.store.posts.rules.MinimumWages;
import quancheng.store.posts.rules.WageFloor;

/** An officer takes a public post down, or lets it up again; she decides on the revision she looked at. */
public final class SupervisePost {

    private final MotherPosts posts;
    private final Clock clock;

    public SupervisePost(MotherPosts posts, Clock clock) {
        this.posts = posts;
        this.clock = clock;
    }

    public ModerationOutcome pause(Patience patience, Officer officer, PostId id, long revision, Decision said) {
        return takeDown(patience, officer, id, revision, Move.PAUSE, said,
                (post, now) -> post.paused(By.Kind.OFFICER, PauseCause.OFFICER, said, now));
    }

    public ModerationOutcome remove(Patience patience, Officer officer, PostId id, long revision, Decision said) {
        return takeDown(patience, officer, id, revision, Move.REMOVE, said,
                (post, now) -> post.closed(By.Kind.OFFICER, Move.REMOVE, said, now));
    }

    private ModerationOutcome takeDown(Patience patience, Officer officer, PostId id, long revision, Move move, Decision said,
                                       BiFunction<MotherPost, Instant, MotherPost> change) {
        return ReasonCode.of(said.reason()).isEmpty() ? new ModerationOutcome.ReasonNeeded()
                : move(patience, officer, id, revision, move, change, ModerationOutcome.TakenDown::new);
    }

    /** Up again; reports from before are settled with it. */
    public ModerationOutcome resume(Patience patience, Officer officer, PostId id, long revision) {
        return move(patience, officer, id, revision, Move.RESUME, (post, now) -> post.resumed(By.Kind.OFFICER, now),
                ModerationOutcome.Published::new);
    }

    private interface Answer {
        ModerationOutcome of(MotherPost post);
    }

    private ModerationOutcome move(Patience patience, Officer officer, PostId id, long revision, Move move,
                                   BiFunction<MotherPost, Instant, MotherPost> change, Answer answer) {
        return Tries.decide(patience, new ModerationOutcome.Busy(), () -> {
            Optional<MotherPost> found = posts.find(patience, id);
            if (found.isEmpty()) {
                return Optional.of(new ModerationOutcome.NotFound());
            }
            MotherPost post = found.get();
            if (post.revision() != revision) {
                return Optional.of(post.revision() == revision + 1 && LostAnswer.isHers(posts, patience, officer, id, move) ? answer.of(post)
                        : new ModerationOutcome.Overtaken());
            }
            if (Moves.after(post.state(), move, By.Kind.OFFICER).isEmpty()) {
                return Optional.of(new ModerationOutcome.NotNow(post.state()));
            }
            WageFloor floor = MinimumWages.in(post.offer().place().area(), today());
            if (move == Move.RESUME && !floor.isReachedBy(post.offer())) {
                return Optional.of(new ModerationOutcome.UnderFloor(floor));
            }
            MotherPost after = change.apply(post, clock.instant());
            return Tries.<ModerationOutcome>after(posts.move(patience, post, after, Lines.of(post, after, officer.by(), move)),
                    new ModerationOutcome.Busy(), () -> answer.of(after));
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Activity.ZONE);
    }
}
