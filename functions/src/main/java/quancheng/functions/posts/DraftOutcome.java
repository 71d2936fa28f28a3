package quancheng.functions.posts;

import quancheng.store.posts.PostState;
import quancheng.store.posts.Proposal;

/** What became of words to be kept. */
public sealed interface DraftOutcome {

    /** @param link opens it again, for thirty days from each time it is saved */
    record Saved(Proposal proposal, EmployerLink link) implements DraftOutcome {
    }

    /** The link opens nothing: mistyped, or the draft has expired. */
    record NotFound() implements DraftOutcome {
    }

    /** It is being checked, or was decided: to change it, it must be taken back first. */
    record NotNow(PostState state) implements DraftOutcome {
    }

    record Busy() implements DraftOutcome {
    }
}
