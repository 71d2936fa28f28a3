package quancheng.functions.posts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import quancheng.functions.signups.Posted;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.store.posts.By;
import quancheng.store.posts.Employer;
import quancheng.store.posts.Employers;
import quancheng.store.posts.LogLine;
import quancheng.store.posts.MotherPosts;
import quancheng.store.posts.Move;
import quancheng.store.posts.Moves;
import quancheng.store.posts.Offer;
import quancheng.store.posts.PostState;
import quancheng.store.posts.Proposal;
import quancheng.store.posts.ReplyRate;
import quancheng.store.posts.Verification;

/** Hands a draft in, if it keeps every rule of the day. */
public final class SubmitPost {

    /** An officer has time; a draft that was handed in does not vanish under her. */
    static final Duration KEPT = Duration.ofDays(180);

    private final MotherPosts posts;
    private final Employers employers;
    private final OpenPost open;
    private final Clock clock;

    public SubmitPost(MotherPosts posts, Employers employers, OpenPost open, Clock clock) {
        this.posts = posts;
        this.employers = employers;
        this.open = open;
        this.clock = clock;
    }

    /** What the form would be told now, without handing anything in. */
    public PostReading read(Proposal draft) {
        return PostForm.read(new Posted(draft.typed()), Entry.FORM, today());
    }

    public SubmitOutcome submit(Patience patience, EmployerLink link) {
        return Tries.decide(patience, new SubmitOutcome.Busy(), () -> open.proposal(patience, link)
                .map(draft -> submit(patience, draft)).orElseGet(() -> Optional.of(new SubmitOutcome.NotFound())));
    }

    private Optional<SubmitOutcome> submit(Patience patience, Proposal draft) {
        if (draft.state() == PostState.SUBMITTED) {
            return Optional.of(new SubmitOutcome.Submitted(draft));
        }
        if (Moves.after(draft.state(), Move.SUBMIT, By.Kind.EMPLOYER).isEmpty()) {
            return Optional.of(new SubmitOutcome.NotNow(draft.state()));
        }
        return switch (read(draft)) {
            case PostReading.Wrong wrong -> Optional.of(new SubmitOutcome.Wrong(draft, wrong));
            case PostReading.Read(Offer offer, _, _) -> submit(patience, draft, offer);
        };
    }

    private Optional<SubmitOutcome> submit(Patience patience, Proposal draft, Offer offer) {
        if (!isKnown(patience, offer)) {
            return Optional.of(new SubmitOutcome.Busy());
        }
        Instant now = clock.instant();
        Proposal after = draft.submitted(offer, now, now.plus(KEPT));
        var line = new LogLine(draft.id(), now, By.EMPLOYER, Move.SUBMIT, draft.state(), after.state(), draft.version(), "", "");
        return Tries.after(posts.move(patience, draft, after, line), new SubmitOutcome.Busy(), () -> new SubmitOutcome.Submitted(after));
    }

    /** The employer is known from now on, unverified; a code that is known already stays whose it is. */
    private boolean isKnown(Patience patience, Offer offer) {
        var employer = new Employer(offer.code(), offer.employer(), offer.contact().known().orElseThrow(), "", Set.of(), "",
                new Verification(0, today(), "", today()), ReplyRate.NONE, 0);
        return employers.find(patience, offer.code()).isPresent() || employers.add(patience, employer) != Moved.BUSY;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Activity.ZONE);
    }
}
