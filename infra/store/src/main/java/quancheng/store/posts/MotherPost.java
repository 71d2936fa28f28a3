package quancheng.store.posts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A mother post 妈妈岗 the public may see, or could once.
 *
 * @param version     of the offer, from 1; every approved edit counts
 * @param link        hash of the employer's link
 * @param publishedAt when its first version went live
 * @param checkedAt   when an officer last approved it; reports from before that are settled
 * @param updatedAt   when it last changed
 * @param paused      why, while it is paused
 * @param decision    what an officer said when pausing or removing it
 * @param closedAt    when it expired, was filled or removed; its applications are erased six months later
 * @param revision    counts every write
 */
public record MotherPost(PostId id, PostState state, Offer offer, int version, TokenHash link, Instant publishedAt, Instant checkedAt,
                         Instant updatedAt, Optional<PauseCause> paused, Decision decision, Optional<Instant> closedAt, long revision) {

    public MotherPost {
        if (!state.isPublished() || (state == PostState.PAUSED) != paused.isPresent() || state.isClosed() != closedAt.isPresent()) {
            throw new IllegalArgumentException("a mother post that is " + state);
        }
    }

    /** A proposal goes live; {@code old} is what it replaces. */
    public static MotherPost of(Proposal proposal, Optional<MotherPost> old, Instant now) {
        return new MotherPost(proposal.id(), old.map(MotherPost::state).filter(state -> state == PostState.PAUSED).orElse(PostState.LIVE),
                proposal.offer().orElseThrow(), proposal.version(), proposal.link(), old.map(MotherPost::publishedAt).orElse(now), now, now,
                old.flatMap(MotherPost::paused), Decision.NONE, Optional.empty(), old.map(post -> post.revision() + 1).orElse(0L));
    }

    public boolean isLive() {
        return state == PostState.LIVE;
    }

    /** True from the day after the last one. */
    public boolean isOver(LocalDate today) {
        return today.isAfter(offer.validUntil());
    }

    public MotherPost paused(By.Kind by, PauseCause cause, Decision said, Instant now) {
        return moved(by, Move.PAUSE, offer, Optional.of(cause), said, now);
    }

    public MotherPost resumed(By.Kind by, Instant now) {
        return moved(by, Move.RESUME, offer, Optional.empty(), Decision.NONE, now);
    }

    public MotherPost renewed(LocalDate until, Instant now) {
        return moved(By.Kind.EMPLOYER, Move.RENEW, offer.until(until), Optional.empty(), Decision.NONE, now);
    }

    /** Expired, filled or removed. */
    public MotherPost closed(By.Kind by, Move move, Decision said, Instant now) {
        return moved(by, move, offer, Optional.empty(), said, now);
    }

    /** Another offer from a file, live at once. */
    public MotherPost imported(Offer other, Instant now) {
        return new MotherPost(id, Moves.to(state, Move.IMPORT, By.Kind.IMPORT), other, version + 1, link, publishedAt, now, now,
                Optional.empty(), Decision.NONE, Optional.empty(), revision + 1);
    }

    /** The same, and what is known of whom to ask. */
    MotherPost with(Contact contact) {
        return new MotherPost(id, state, offer.with(contact), version, link, publishedAt, checkedAt, updatedAt, paused, decision, closedAt, revision);
    }

    /** The same, and whom to ask is forgotten. */
    MotherPost withoutContact() {
        return new MotherPost(id, state, offer.with(Contact.FORGOTTEN), version, link, publishedAt, checkedAt, updatedAt, paused, decision,
                closedAt, revision + 1);
    }

    private MotherPost moved(By.Kind by, Move move, Offer offer, Optional<PauseCause> paused, Decision said, Instant now) {
        PostState after = Moves.to(state, move, by);
        Instant checked = move == Move.RESUME && by == By.Kind.OFFICER ? now : checkedAt;
        return new MotherPost(id, after, offer, version, link, publishedAt, checked, now, paused, said,
                after.isClosed() ? Optional.of(closedAt.orElse(now)) : Optional.empty(), revision + 1);
    }
}
