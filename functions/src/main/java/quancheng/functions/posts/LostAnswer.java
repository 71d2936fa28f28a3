package quancheng.functions.posts;

import java.util.Optional;
import quancheng.store.Patience;
import quancheng.store.posts.MotherPosts;
import quancheng.store.posts.Move;
import quancheng.store.posts.PostId;
import quancheng.store.posts.Proposal;

/** An officer's own decision whose answer she never got, and which she sends again: it is answered again, not overtaken. */
final class LostAnswer {

    private final MotherPosts posts;
    private final CheckOffer checkOffer;

    LostAnswer(MotherPosts posts, CheckOffer checkOffer) {
        this.posts = posts;
        this.checkOffer = checkOffer;
    }

    /** @param revision she looked at; @param now what is there instead, or nothing where it is public */
    Optional<ModerationOutcome> of(Patience patience, Officer officer, PostId id, long revision, Move move, Optional<Proposal> now) {
        if (now.isEmpty()) {
            return move == Move.APPROVE && isHers(posts, patience, officer, id, move)
                    ? posts.find(patience, id).map(ModerationOutcome.Published::new) : Optional.empty();
        }
        if (now.get().revision() != revision + 1) {
            return Optional.empty();
        }
        if (move == Move.APPROVE) {
            return now.filter(it -> it.approvals().contains(officer.subject())).map(it ->
                    new ModerationOutcome.SecondNeeded(it, checkOffer.check(patience, it.offer().orElseThrow()).risks()));
        }
        return now.filter(_ -> isHers(posts, patience, officer, id, move)).map(ModerationOutcome.Decided::new);
    }

    /** The last thing that happened to the post was this, by her. */
    static boolean isHers(MotherPosts posts, Patience patience, Officer officer, PostId id, Move move) {
        return posts.history(patience, id).stream().reduce((_, last) -> last)
                .filter(line -> line.move() == move && line.by().equals(officer.by())).isPresent();
    }
}
