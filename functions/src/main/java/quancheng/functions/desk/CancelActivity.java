package quancheng.functions.desk;

import java.util.Map;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.store.audit.Kind;

/** Cancels an activity, once it is in the audit log who did; cancelling twice is cancelling once. */
public final class CancelActivity {

    private final EditActivity editActivity;
    private final Notary notary;

    public CancelActivity(EditActivity editActivity, Notary notary) {
        this.editActivity = editActivity;
        this.notary = notary;
    }

    public EditOutcome cancel(Patience patience, Organizer organizer, Activity activity) {
        if (activity.cancelled()) {
            return new EditOutcome.Done(activity);
        }
        return notary.note(patience, organizer, Kind.ACTIVITY_CANCELLED, activity.id().value(), Map.of()) == Moved.DONE
                ? editActivity.edit(patience, activity, activity.cancelled(true)) : new EditOutcome.Busy();
    }
}
