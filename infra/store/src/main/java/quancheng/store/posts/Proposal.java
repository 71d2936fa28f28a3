package quancheng.store.posts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A version of a post that is not public yet: a draft, or one being checked. Beside a live post it is its next version,
 * and the live one stays as it is until this is approved.
 *
 * @param typed     every field as it was typed, so that nothing is lost
 * @param offer     what was checked when it was submitted; empty for a draft
 * @param link      hash of the employer's link
 * @param approvals officers who approved; two where the risk asks for two
 * @param rejecter  the officer who rejected it; an appeal is another's to read. Empty if nobody has
 * @param appealed  it has had its one appeal
 * @param overrides phrases the lint warned of and an officer let pass, each with her reason
 * @param decision  what was last said to the employer
 * @param keptUntil it is deleted then, if nobody touches it
 * @param revision  counts every write
 */
public record Proposal(PostId id, PostState state, int version, Map<String, List<String>> typed, Optional<Offer> offer, TokenHash link,
                       Set<String> approvals, String rejecter, boolean appealed, Map<String, String> overrides, Decision decision,
                       Instant at, Instant keptUntil, long revision) {

    public Proposal {
        if (state.isPublished() || version < 1) {
            throw new IllegalArgumentException("a proposal that is " + state + ", version " + version);
        }
        if (offer.isEmpty() && state != PostState.DRAFT && state != PostState.CHANGES_ASKED) {
            throw new IllegalArgumentException(state + " without an offer");
        }
        typed = Map.copyOf(typed);
        approvals = Set.copyOf(approvals);
        overrides = Map.copyOf(overrides);
    }

    /** Which version, never what was typed: it would end up in a log. */
    @Override
    public String toString() {
        return "Proposal[" + id + " v" + version + " " + state + " ***]";
    }

    /** A draft of a new post, or of a new version of a live one. */
    public static Proposal draft(PostId id, int version, Map<String, List<String>> typed, TokenHash link, Instant at, Instant keptUntil) {
        return new Proposal(id, PostState.DRAFT, version, typed, Optional.empty(), link, Set.of(), "", false, Map.of(),
                Decision.NONE, at, keptUntil, 0);
    }

    /** The same with other words in it; what was checked before counts no longer. */
    public Proposal saved(Map<String, List<String>> typed, Instant at, Instant keptUntil) {
        return new Proposal(id, Moves.to(state, Move.SAVE, By.Kind.EMPLOYER), version, typed, offer, link, approvals, rejecter,
                appealed, overrides, decision, at, keptUntil, revision + 1);
    }

    public Proposal submitted(Offer checked, Instant at, Instant keptUntil) {
        return new Proposal(id, Moves.to(state, Move.SUBMIT, By.Kind.EMPLOYER), version, typed, Optional.of(checked), link, Set.of(),
                rejecter, appealed, Map.of(), decision, at, keptUntil, revision + 1);
    }

    /** The employer's one appeal. */
    public Proposal appealing(String text, Instant at, Instant keptUntil) {
        return new Proposal(id, Moves.to(state, Move.APPEAL, By.Kind.EMPLOYER), version, typed, offer, link, Set.of(), rejecter,
                true, overrides, new Decision("", text), at, keptUntil, revision + 1);
    }

    public Proposal withdrawn(Instant at) {
        return new Proposal(id, Moves.to(state, Move.WITHDRAW, By.Kind.EMPLOYER), version, typed, offer, link, Set.of(), rejecter,
                appealed, Map.of(), decision, at, keptUntil, revision + 1);
    }

    /** The first of two approvals. */
    public Proposal approvedBy(String officer, Map<String, String> passed, Instant at) {
        return new Proposal(id, Moves.to(state, Move.APPROVE_FIRST, By.Kind.OFFICER), version, typed, offer, link, Set.of(officer),
                rejecter, appealed, passed, decision, at, keptUntil, revision + 1);
    }

    /** Sent back, or rejected. */
    public Proposal decided(Move move, String officer, Decision said, Instant at, Instant keptUntil) {
        return new Proposal(id, Moves.to(state, move, By.Kind.OFFICER), version, typed, offer, link, Set.of(),
                move == Move.REJECT ? officer : rejecter, appealed, overrides, said, at, keptUntil, revision + 1);
    }
}
