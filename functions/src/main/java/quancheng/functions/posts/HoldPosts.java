package quancheng.functions.posts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.store.posts.By;
import quancheng.store.posts.CreditCode;
import quancheng.store.posts.Decision;
import quancheng.store.posts.Employer;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.MotherPosts;
import quancheng.store.posts.Move;
import quancheng.store.posts.PauseCause;
import quancheng.store.posts.PostState;
import quancheng.store.posts.rules.MinimumWages;

/** Pauses posts under a new floor, of employers whose verification is overdue, and of those who do not answer; lets them go on when that is mended. */
public final class HoldPosts {

    /** What this clock paused it may resume; nothing else. */
    private static final Set<PauseCause> OURS = EnumSet.of(PauseCause.FLOOR, PauseCause.VERIFICATION, PauseCause.SILENT);

    private final MotherPosts posts;
    private final Clock clock;

    public HoldPosts(MotherPosts posts, Clock clock) {
        this.posts = posts;
        this.clock = clock;
    }

    void hold(Patience patience, List<MotherPost> all, List<Employer> employers, CountReplies.Tally tally, List<Tick> ticks) {
        Map<CreditCode, Employer> known = employers.stream().collect(Collectors.toMap(Employer::code, Function.identity()));
        for (MotherPost post : all) {
            Optional<PauseCause> cause = cause(post, Optional.ofNullable(known.get(post.offer().code())), tally);
            if (post.state() == PostState.LIVE && cause.isPresent()) {
                Instant now = clock.instant();
                move(patience, post, post.paused(By.Kind.CLOCK, cause.get(), Decision.NONE, now), Move.PAUSE, ticks);
            } else if (post.paused().filter(OURS::contains).isPresent() && cause.isEmpty()) {
                move(patience, post, post.resumed(By.Kind.CLOCK, clock.instant()), Move.RESUME, ticks);
            }
        }
    }

    private Optional<PauseCause> cause(MotherPost post, Optional<Employer> employer, CountReplies.Tally tally) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Activity.ZONE);
        if (!MinimumWages.in(post.offer().place().area(), today).isReachedBy(post.offer())) {
            return Optional.of(PauseCause.FLOOR);
        }
        if (employer.filter(it -> !it.verification().isOverdue(today)).isEmpty()) {
            return Optional.of(PauseCause.VERIFICATION);
        }
        return tally.isSilent(post.offer().code()) ? Optional.of(PauseCause.SILENT) : Optional.empty();
    }

    private void move(Patience patience, MotherPost before, MotherPost after, Move move, List<Tick> ticks) {
        if (posts.move(patience, before, after, Lines.of(before, after, By.CLOCK, move)) == Moved.DONE) {
            ticks.add(new Tick(after.paused().map(cause -> "paused-" + cause.slug()).orElse("resumed"), after.id().value()));
        }
    }
}
