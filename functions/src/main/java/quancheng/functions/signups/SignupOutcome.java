package quancheng.functions.signups;

import quancheng.store.activities.Activity;
import quancheng.store.signups.Signup;

/** What became of one request for places in one activity: true and final when it is said. */
public sealed interface SignupOutcome {

    Activity activity();

    record Confirmed(Activity activity, Signup signup) implements SignupOutcome {
    }

    /** @param position in line, 1 is first */
    record Waitlisted(Activity activity, Signup signup, int position) implements SignupOutcome {
    }

    /** This phone has a live signup here, made by another form; nothing more is said of it. */
    record AlreadySignedUp(Activity activity) implements SignupOutcome {
    }

    /** @param left places that are free, fewer than the party needs */
    record Full(Activity activity, int left, int party) implements SignupOutcome {
    }

    record NotOpenYet(Activity activity) implements SignupOutcome {
    }

    record Closed(Activity activity) implements SignupOutcome {
    }

    /** The organizer cancelled the activity. */
    record Cancelled(Activity activity) implements SignupOutcome {
    }

    record InvitationOnly(Activity activity) implements SignupOutcome {
    }

    /** This form's signup was cancelled by its owner since; sending the form again does not bring it back. */
    record Withdrawn(Activity activity) implements SignupOutcome {
    }

    /** This form was sent before with other answers in it; what was saved then stands. */
    record FormUsedBefore(Activity activity) implements SignupOutcome {
    }

    /** Nothing was decided in the time there was; try again. */
    record Busy(Activity activity) implements SignupOutcome {
    }
}
