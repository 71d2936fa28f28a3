package quancheng.functions.http.desk;

import java.util.Map;
import quancheng.functions.DeskWiring;
import quancheng.functions.desk.DeskRoute;
import quancheng.functions.desk.Role;
import quancheng.functions.http.Reply;
import quancheng.site.desk.DeskPages;

/** What is on today. */
final class TodayRoute {

    private final DeskWiring parts;
    private final DeskPages pages;

    TodayRoute(DeskWiring parts, DeskPages pages) {
        this.parts = parts;
        this.pages = pages;
    }

    Map<DeskRoute, DeskAction> actions() {
        return Map.of(DeskRoute.TODAY, desk -> Reply.html(200, pages.today(desk.language(),
                parts.lookAtToday.look(desk.call().patience(), desk.organizer()), desk.organizer().role() == Role.FEDERATION)));
    }
}
