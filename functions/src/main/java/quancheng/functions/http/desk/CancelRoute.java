package quancheng.functions.http.desk;

import java.util.List;
import java.util.Map;
import quancheng.functions.DeskWiring;
import quancheng.functions.desk.DeskRoute;
import quancheng.functions.desk.EditOutcome;
import quancheng.functions.desk.Role;
import quancheng.functions.http.Door;
import quancheng.functions.http.Reply;
import quancheng.site.desk.ActivityForm;
import quancheng.site.desk.DeskPages;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ProgrammeCells;

/** Cancels an activity, after a page of its own has said whom it concerns. */
final class CancelRoute {

    private final DeskWiring parts;
    private final DeskPages pages;
    private final Door door;

    CancelRoute(DeskWiring parts, DeskPages pages, Door door) {
        this.parts = parts;
        this.pages = pages;
        this.door = door;
    }

    Map<DeskRoute, DeskAction> actions() {
        return Map.of(DeskRoute.ASK_CANCEL, this::ask, DeskRoute.CANCEL, this::cancel);
    }

    private Reply ask(DeskCall desk) {
        return Reply.html(200, pages.cancel(desk.language(), parts.standings.of(desk.call().patience(), desk.activity())));
    }

    private Reply cancel(DeskCall desk) {
        return switch (parts.cancelActivity.cancel(desk.call().patience(), desk.organizer(), desk.activity())) {
            case EditOutcome.Done(var activity) -> cancelled(desk, activity);
            case EditOutcome.TooSmall _, EditOutcome.Busy() -> door.busy(desk.call());
        };
    }

    private Reply cancelled(DeskCall desk, Activity activity) {
        if (desk.call().wantsJson()) {
            return Reply.json(200, json -> ActivityJson.one(json, activity));
        }
        var form = new ActivityForm(ProgrammeCells.of(activity), String.valueOf(activity.revision()), List.of(), "cancelled");
        return Reply.html(200, pages.activity(desk.language(), parts.standings.of(desk.call().patience(), activity), form,
                desk.organizer().role() == Role.UNIT));
    }
}
