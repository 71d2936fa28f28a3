package quancheng.functions.signups;

import quancheng.store.signups.Signup;

/** What became of a correction. */
public sealed interface CorrectOutcome {

    record Done(Signup signup) implements CorrectOutcome {
    }

    /** It was cancelled before; there is nothing to correct. */
    record NotLive(Signup signup) implements CorrectOutcome {
    }

    record Busy(Signup signup) implements CorrectOutcome {
    }
}
