package quancheng.functions.posts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.store.posts.By;
import quancheng.store.posts.Decision;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.MotherPosts;
import quancheng.store.posts.Move;
import quancheng.store.posts.Moves;
import quancheng.store.posts.PostId;
import quancheng.store.posts.PostState;
import quancheng.store.posts.Proposal;
import quancheng.store.posts.ReasonCode;
import quancheng.store.posts.rules.Finding;
import quancheng.store.posts.rules.MinimumWages;
import quancheng.store.posts.rules.WageFloor;

/** An officer decides on a version that waits. She decides on what she saw: {@code revision} is the one she looked at. */
public final class ModeratePost {

    private final MotherPosts posts;
    private final CheckOffer checkOffer;
    private final LostAnswer lostAnswer;
    private final Clock clock;

    public ModeratePost(MotherPosts posts, CheckOffer checkOffer, Clock clock) {
        this.posts = posts;
        this.checkOffer = checkOffer;
        this.lostAnswer = new LostAnswer(posts, checkOffer);
        this.clock = clock;
    }

    /** Publishes, or counts as the first of two. @param passed a reason for each phrase that warns; what blocks cannot pass */
    public ModerationOutcome approve(Patience patience, Officer officer, PostId id, long revision, Map<String, String> passed) {
        return decide(patience, officer, id, revision, Move.APPROVE, proposal -> {
            if (Moves.after(proposal.state(), Move.APPROVE, By.Kind.OFFICER).isEmpty()) {
                return Optional.of(new ModerationOutcome.NotNow(proposal.state()));
            }
            CheckOffer.Checked checked = checkOffer.check(patience, proposal.offer().orElseThrow());
            Map<String, String> reasons = passed.isEmpty() ? proposal.overrides() : passed;
            return refused(officer, proposal, checked, reasons).or(() -> approved(patience, officer, proposal, checked, reasons));
        });
    }

    private Optional<ModerationOutcome> refused(Officer officer, Proposal proposal, CheckOffer.Checked checked, Map<String, String> reasons) {
        if (proposal.approvals().contains(officer.subject()) || proposal.appealed() && proposal.rejecter().equals(officer.subject())) {
            return Optional.of(new ModerationOutcome.AnotherOfficer());
        }
        List<Finding> open = checked.open(reasons);
        if (!open.isEmpty()) {
            return Optional.of(new ModerationOutcome.WordingOpen(open));
        }
        WageFloor floor = MinimumWages.in(checked.offer().place().area(), today());
        if (!floor.isReachedBy(checked.offer())) {
            return Optional.of(new ModerationOutcome.UnderFloor(floor));
        }
        if (checked.offer().validUntil().isBefore(today())) {
            return Optional.of(new ModerationOutcome.Over());
        }
        boolean verified = checked.employer().filter(it -> it.verification().level() > 0 && !it.verification().isOverdue(today())).isPresent();
        return verified ? Optional.empty() : Optional.of(new ModerationOutcome.Unverified(checked.employer()));
    }

    private Optional<ModerationOutcome> approved(Patience patience, Officer officer, Proposal proposal, CheckOffer.Checked checked,
                                                 Map<String, String> reasons) {
        Instant now = clock.instant();
        if (checked.needsTwo() && proposal.state() == PostState.SUBMITTED) {
            Proposal after = proposal.approvedBy(officer.subject(), reasons, now);
            return Tries.after(posts.move(patience, proposal, after, Lines.of(proposal, after, officer.by(), Move.APPROVE_FIRST)),
                    new ModerationOutcome.Busy(), () -> new ModerationOutcome.SecondNeeded(after, checked.risks()));
        }
        Optional<MotherPost> old = posts.find(patience, proposal.id());
        if (old.filter(post -> post.state() == PostState.FILLED || post.state() == PostState.REMOVED).isPresent()) {
            return Optional.of(new ModerationOutcome.NotNow(old.get().state()));
        }
        MotherPost post = MotherPost.of(proposal, old, now);
        return Tries.after(posts.publish(patience, proposal, old, post, Lines.of(proposal, post, officer.by(), reasons)),
                new ModerationOutcome.Busy(), () -> new ModerationOutcome.Published(post));
    }

    /** Sends it back with what to mend. */
    public ModerationOutcome askChanges(Patience patience, Officer officer, PostId id, long revision, Decision said) {
        return said(patience, officer, id, revision, Move.ASK_CHANGES, said);
    }

    /** Refuses it; the employer may appeal once, to another officer. */
    public ModerationOutcome reject(Patience patience, Officer officer, PostId id, long revision, Decision said) {
        return said(patience, officer, id, revision, Move.REJECT, said);
    }

    private ModerationOutcome said(Patience patience, Officer officer, PostId id, long revision, Move move, Decision said) {
        if (ReasonCode.of(said.reason()).isEmpty()) {
            return new ModerationOutcome.ReasonNeeded();
        }
        return decide(patience, officer, id, revision, move, proposal -> {
            if (Moves.after(proposal.state(), move, By.Kind.OFFICER).isEmpty()) {
                return Optional.of(new ModerationOutcome.NotNow(proposal.state()));
            }
            if (proposal.appealed() && proposal.rejecter().equals(officer.subject())) {
                return Optional.of(new ModerationOutcome.AnotherOfficer());
            }
            Instant now = clock.instant();
            Proposal after = proposal.decided(move, officer.subject(), said, now, now.plus(SaveDraft.KEPT));
            return Tries.after(posts.move(patience, proposal, after, Lines.of(proposal, after, officer.by(), move)),
                    new ModerationOutcome.Busy(), () -> new ModerationOutcome.Decided(after));
        });
    }

    private interface Deciding {
        Optional<ModerationOutcome> on(Proposal proposal);
    }

    private ModerationOutcome decide(Patience patience, Officer officer, PostId id, long revision, Move move, Deciding decision) {
        return Tries.decide(patience, new ModerationOutcome.Busy(), () -> {
            Optional<Proposal> found = posts.proposal(patience, id);
            return found.filter(proposal -> proposal.revision() == revision).isPresent() ? decision.on(found.get())
                    : lostAnswer.of(patience, officer, id, revision, move, found).or(() -> Optional.of(
                            found.isEmpty() ? new ModerationOutcome.NotFound() : new ModerationOutcome.Overtaken()));
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Activity.ZONE);
    }
}
