package quancheng.functions.posts;

import quancheng.store.posts.MotherPost;
import quancheng.store.posts.PauseCause;
import quancheng.store.posts.PostState;
import quancheng.store.posts.Proposal;
import quancheng.store.posts.rules.WageFloor;

/** What became of an employer's own move. */
public sealed interface ManageOutcome {

    record Moved(MotherPost post) implements ManageOutcome {
    }

    /** The version that is not public moved. */
    record ProposalMoved(Proposal proposal) implements ManageOutcome {
    }

    record NotFound() implements ManageOutcome {
    }

    /** The move does not exist from here. */
    record NotNow(PostState state) implements ManageOutcome {
    }

    /** It was paused by somebody else, who must be content first. */
    record PausedByOthers(MotherPost post, PauseCause cause) implements ManageOutcome {
    }

    /** Its pay is under the floor of today; it must be edited first. */
    record UnderFloor(MotherPost post, WageFloor floor) implements ManageOutcome {
    }

    /** It has had its appeal. */
    record AppealedBefore(Proposal proposal) implements ManageOutcome {
    }

    record Busy() implements ManageOutcome {
    }
}
