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
import quancheng.store.posts.PostState;
import quancheng.store.posts.Proposal;
import quancheng.store.posts.rules.MinimumWages;
import quancheng.store.posts.rules.WageFloor;

/** What an employer does with its own post, by its link. Each move done already answers as if it were done now. */
public final class ManagePost {

    private static final int LONGEST_TEXT = 500;

    private final MotherPosts posts;
    private final OpenPost open;
    private final Clock clock;

    public ManagePost(MotherPosts posts, OpenPost open, Clock clock) {
        this.posts = posts;
        this.open = open;
        this.clock = clock;
    }

    public ManageOutcome pause(Patience patience, EmployerLink link) {
        return move(patience, link, Move.PAUSE, (post, now) -> post.paused(By.Kind.EMPLOYER, PauseCause.EMPLOYER, Decision.NONE, now));
    }

    public ManageOutcome resume(Patience patience, EmployerLink link) {
        return move(patience, link, Move.RESUME, (post, now) -> post.resumed(By.Kind.EMPLOYER, now));
    }

    /** Somebody was found. */
    public ManageOutcome fill(Patience patience, EmployerLink link) {
        return move(patience, link, Move.FILL, (post, now) -> post.closed(By.Kind.EMPLOYER, Move.FILL, Decision.NONE, now));
    }

    public ManageOutcome remove(Patience patience, EmployerLink link) {
        return move(patience, link, Move.REMOVE, (post, now) -> post.closed(By.Kind.EMPLOYER, Move.REMOVE, Decision.NONE, now));
    }

    /** Still open: the employer said so just now. @param days from today, 7 to 60 */
    public ManageOutcome renew(Patience patience, EmployerLink link, int days) {
        LocalDate until = today().plusDays(Math.clamp(days, DatesPart.SHORTEST, DatesPart.LONGEST));
        return move(patience, link, Move.RENEW, (post, now) -> post.renewed(until, now));
    }

    private ManageOutcome move(Patience patience, EmployerLink link, Move move, BiFunction<MotherPost, Instant, MotherPost> change) {
        return Tries.decide(patience, new ManageOutcome.Busy(), () -> {
            Optional<MotherPost> found = open.post(patience, link);
            if (found.isEmpty()) {
                return Optional.of(new ManageOutcome.NotFound());
            }
            return refused(found.get(), move).or(() -> done(patience, found.get(), move, change));
        });
    }

    private Optional<ManageOutcome> refused(MotherPost post, Move move) {
        Optional<PostState> after = Moves.after(post.state(), move, By.Kind.EMPLOYER);
        if (after.isEmpty()) {
            return Optional.of(isDone(post, move) ? new ManageOutcome.Moved(post) : new ManageOutcome.NotNow(post.state()));
        }
        if (move == Move.RESUME && post.paused().filter(PauseCause.EMPLOYER::equals).isEmpty()) {
            return Optional.of(new ManageOutcome.PausedByOthers(post, post.paused().orElseThrow()));
        }
        if (after.get() == PostState.LIVE && post.offer().contact().known().isEmpty()) {
            return Optional.of(new ManageOutcome.NotNow(post.state())); // whom to ask was forgotten: the next version says it anew
        }
        WageFloor floor = MinimumWages.in(post.offer().place().area(), today());
        return after.get() == PostState.LIVE && !floor.isReachedBy(post.offer())
                ? Optional.of(new ManageOutcome.UnderFloor(post, floor)) : Optional.empty();
    }

    private static boolean isDone(MotherPost post, Move move) {
        return switch (move) {
            case PAUSE -> post.paused().filter(PauseCause.EMPLOYER::equals).isPresent();
            case RESUME -> post.isLive();
            case FILL -> post.state() == PostState.FILLED;
            case REMOVE -> post.state() == PostState.REMOVED;
            case SAVE, SUBMIT, WITHDRAW, ASK_CHANGES, APPROVE_FIRST, APPROVE, REJECT, APPEAL, EXPIRE, RENEW, IMPORT -> false;
        };
    }

    private Optional<ManageOutcome> done(Patience patience, MotherPost post, Move move, BiFunction<MotherPost, Instant, MotherPost> change) {
        MotherPost after = change.apply(post, clock.instant());
        return Tries.after(posts.move(patience, post, after, Lines.of(post, after, By.EMPLOYER, move)), new ManageOutcome.Busy(),
                () -> new ManageOutcome.Moved(after));
    }

    /** Takes back what was handed in, to change it. */
    public ManageOutcome withdraw(Patience patience, EmployerLink link) {
        return moveProposal(patience, link, Move.WITHDRAW, Optional.of(PostState.DRAFT),
                proposal -> Optional.of(proposal.withdrawn(clock.instant())));
    }

    /** The one appeal against a rejection; another officer reads it. */
    public ManageOutcome appeal(Patience patience, EmployerLink link, String text) {
        String said = text.strip().substring(0, Math.min(LONGEST_TEXT, text.strip().length()));
        Instant now = clock.instant();
        return moveProposal(patience, link, Move.APPEAL, Optional.empty(), proposal -> proposal.appealed() ? Optional.empty()
                : Optional.of(proposal.appealing(said, now, now.plus(SubmitPost.KEPT))));
    }

    private interface Change {
        /** Empty where it was done once and cannot be again. */
        Optional<Proposal> of(Proposal before);
    }

    private ManageOutcome moveProposal(Patience patience, EmployerLink link, Move move, Optional<PostState> same, Change change) {
        return Tries.decide(patience, new ManageOutcome.Busy(), () -> {
            Optional<Proposal> found = open.proposal(patience, link);
            if (found.isEmpty()) {
                return Optional.of(new ManageOutcome.NotFound());
            }
            Proposal before = found.get();
            if (Moves.after(before.state(), move, By.Kind.EMPLOYER).isEmpty()) {
                return Optional.of(same.filter(before.state()::equals).isPresent() ? new ManageOutcome.ProposalMoved(before)
                        : new ManageOutcome.NotNow(before.state()));
            }
            Optional<Proposal> after = change.of(before);
            return after.isEmpty() ? Optional.of(new ManageOutcome.AppealedBefore(before))
                    : Tries.<ManageOutcome>after(posts.move(patience, before, after.get(), Lines.of(before, after.get(), By.EMPLOYER, move)),
                            new ManageOutcome.Busy(), () -> new ManageOutcome.ProposalMoved(after.get()));
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Activity.ZONE);
    }
}
