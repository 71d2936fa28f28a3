package quancheng.functions.http.desk;

import java.util.List;
import java.util.Map;
import quancheng.functions.DeskWiring;
import quancheng.functions.desk.DeskRoute;
import quancheng.functions.desk.Role;
import quancheng.functions.http.Reply;
import quancheng.site.desk.DeskPages;
import quancheng.site.desk.Standing;
import quancheng.site.desk.Today;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;

/** What is on today. */
final class TodayRoute {

    private final DeskWiring parts;
    private final DeskPages pages;

    TodayRoute(DeskWiring parts, DeskPages pages) {
        this.parts = parts;
        this.pages = pages;
    }

    Map<DeskRoute, DeskAction> actions() {
        return Map.of(DeskRoute.TODAY, desk -> Reply.html(200, pages.today(desk.language(), today(desk), desk.organizer().role() == Role.FEDERATION)));
    }

    private Today today(DeskCall desk) {
        Today today = parts.lookAtToday.look(desk.call().patience(), desk.organizer());
        List<Activity> hers = today.standings().stream().map(Standing::activity).toList();
        return today.asking(parts.releaseRoster.custody(desk.call().patience(), desk.organizer(), hers).others().stream()
                .map(release -> new Today.Request(new ActivityId(release.activity()), release.who(), release.at())).toList());
    }
}
