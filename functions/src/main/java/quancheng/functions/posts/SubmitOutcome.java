package quancheng.functions.posts;

import quancheng.store.posts.PostState;
import quancheng.store.posts.Proposal;

/** What became of a draft that was handed in. */
public sealed interface SubmitOutcome {

    /** It is with the officers now; sent again it answers the same. */
    record Submitted(Proposal proposal) implements SubmitOutcome {
    }

    /** Nothing was handed in, nothing is lost. */
    record Wrong(Proposal proposal, PostReading.Wrong reading) implements SubmitOutcome {
    }

    record NotFound() implements SubmitOutcome {
    }

    record NotNow(PostState state) implements SubmitOutcome {
    }

    record Busy() implements SubmitOutcome {
    }
}
