package quancheng.functions.posts;

import quancheng.store.posts.Employer;

/** What became of an officer's look at an employer. */
public sealed interface VerifyOutcome {

    record Verified(Employer employer) implements VerifyOutcome {
    }

    record NotFound() implements VerifyOutcome {
    }

    /** Somebody changed it since it was looked at. */
    record Overtaken(Employer now) implements VerifyOutcome {
    }

    record Busy() implements VerifyOutcome {
    }
}
