package quancheng.functions.signups;

import quancheng.store.signups.Signup;

/** What became of a change or a cancellation. */
public sealed interface ChangeOutcome {

    /** It is so now: changed by this request, or it was so already. */
    record Done(Signup signup) implements ChangeOutcome {
    }

    /** The larger party does not fit; nothing was changed. @param left places free besides her own; wanted is the size asked for */
    record DoesNotFit(Signup signup, int left, int wanted) implements ChangeOutcome {
    }

    /** The activity has started or was cancelled; nothing was changed. */
    record TooLate(Signup signup) implements ChangeOutcome {
    }

    /** The signup was cancelled before; there is nothing to change. */
    record NotLive(Signup signup) implements ChangeOutcome {
    }

    record Busy(Signup signup) implements ChangeOutcome {
    }
}
