package quancheng.functions.posts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import quancheng.store.posts.Employer;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.PostState;
import quancheng.store.posts.Proposal;
import quancheng.store.posts.rules.Finding;
import quancheng.store.posts.rules.Risk;
import quancheng.store.posts.rules.WageFloor;

/** What became of an officer's move. */
public sealed interface ModerationOutcome {

    /** It is public now, or again. */
    record Published(MotherPost post) implements ModerationOutcome {
    }

    /** The first of two approvals counts; another officer must give the second. */
    record SecondNeeded(Proposal proposal, Set<Risk> risks) implements ModerationOutcome {
    }

    /** Sent back or rejected. */
    record Decided(Proposal proposal) implements ModerationOutcome {
    }

    /** Paused or removed. */
    record TakenDown(MotherPost post) implements ModerationOutcome {
    }

    record NotFound() implements ModerationOutcome {
    }

    /** Somebody was faster: what the officer looked at is no longer what is there. */
    record Overtaken() implements ModerationOutcome {
    }

    record NotNow(PostState state) implements ModerationOutcome {
    }

    /** This officer approved it already, or rejected what is appealed now: it takes another. */
    record AnotherOfficer() implements ModerationOutcome {
    }

    /** Phrases that block cannot be let pass by anybody; those that warn only with a reason each. */
    record WordingOpen(List<Finding> findings) implements ModerationOutcome {
    }

    record UnderFloor(WageFloor floor) implements ModerationOutcome {
    }

    /** The employer must be verified first; empty where it is not known at all. */
    record Unverified(Optional<Employer> employer) implements ModerationOutcome {
    }

    /** Its last day has gone by while it waited. */
    record Over() implements ModerationOutcome {
    }

    /** Sending back, rejecting and taking down take a reason of the list. */
    record ReasonNeeded() implements ModerationOutcome {
    }

    record Busy() implements ModerationOutcome {
    }
}
