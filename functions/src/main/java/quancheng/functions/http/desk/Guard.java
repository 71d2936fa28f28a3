package quancheng.functions.http.desk;

import java.util.Optional;
import java.util.function.Function;
import quancheng.functions.desk.DeskRoute;
import quancheng.functions.desk.Organizer;
import quancheng.functions.desk.Reach;
import quancheng.functions.http.Call;
import quancheng.functions.http.Door;
import quancheng.functions.http.Reply;
import quancheng.site.signups.Notice;
import quancheng.store.activities.Activities;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;

/** Lets in who may, on every call, by the claims of her token and the table of routes alone. */
final class Guard {

    private final Activities activities;
    private final Door door;

    Guard(Activities activities, Door door) {
        this.activities = activities;
        this.door = door;
    }

    Reply admit(Call call, DeskRoute route, Function<DeskCall, Reply> then) {
        if (call.claims().isEmpty()) {
            return door.notice(call, 401, Notice.UNAUTHORIZED);
        }
        Optional<Organizer> organizer = Organizer.of(call.claims()).filter(known -> route.reach(known.role()) != Reach.NONE);
        return organizer.map(known -> route.isAboutOneActivity() ? about(call, route, known, then)
                : then.apply(new DeskCall(call, route, known, Optional.empty()))).orElseGet(() -> forbidden(call));
    }

    /** Whose activity it is must be known before anything is done with it. */
    private Reply about(Call call, DeskRoute route, Organizer organizer, Function<DeskCall, Reply> then) {
        Optional<Activity> activity = ActivityId.parse(call.path("id")).flatMap(id -> activities.find(call.patience(), id));
        if (activity.isEmpty()) {
            return route.reach(organizer.role()) == Reach.ALL ? door.notice(call, 404, Notice.NOT_FOUND) : forbidden(call);
        }
        return route.reach(organizer.role()) == Reach.OWN && !organizer.owns(activity.get()) ? forbidden(call)
                : then.apply(new DeskCall(call, route, organizer, activity));
    }

    private Reply forbidden(Call call) {
        return door.notice(call, 403, Notice.FORBIDDEN);
    }
}
