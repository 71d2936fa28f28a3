package quancheng.functions.desk;

import quancheng.store.activities.Activity;

/** What became of an edit of one activity. */
public sealed interface EditOutcome {

    record Done(Activity activity) implements EditOutcome {
    }

    /** The capacity would be below what is confirmed; nothing was changed. @param taken places confirmed now */
    record TooSmall(int taken) implements EditOutcome {
    }

    /** Somebody else edited it meanwhile, or there was no time left; nothing was changed. */
    record Busy() implements EditOutcome {
    }
}
