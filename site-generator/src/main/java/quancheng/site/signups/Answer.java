package quancheng.site.signups;

import quancheng.store.activities.Activity;

/** What became of asking for places in one activity. */
public sealed interface Answer {

    Activity activity();

    record Confirmed(Activity activity, Ticket ticket) implements Answer {
    }

    /** @param position her party's place in line, from 1 */
    record Waitlisted(Activity activity, Ticket ticket, int position) implements Answer {
    }

    /** This phone has a signup here; more is not said. */
    record AlreadySignedUp(Activity activity) implements Answer {
    }

    /** No waitlist, and her party does not fit into what is left. */
    record Full(Activity activity, int left, int party) implements Answer {
    }

    record NotOpenYet(Activity activity) implements Answer {
    }

    record Closed(Activity activity) implements Answer {
    }

    /** The organizer called the activity off. */
    record Cancelled(Activity activity) implements Answer {
    }

    record InvitationOnly(Activity activity) implements Answer {
    }

    /** This very form's signup was cancelled by her later; sending the form again does not revive it. */
    record Withdrawn(Activity activity) implements Answer {
    }

    /** Too many at once; nothing was saved. */
    record Busy(Activity activity) implements Answer {
    }
}
