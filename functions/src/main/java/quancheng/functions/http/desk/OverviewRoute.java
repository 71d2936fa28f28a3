package quancheng.functions.http.desk;

import java.util.Map;
import quancheng.functions.DeskWiring;
import quancheng.functions.desk.DeskRoute;
import quancheng.functions.http.Reply;
import quancheng.site.overview.OverviewDesk;

/** How all activities of an organizer stand. */
final class OverviewRoute {

    private final DeskWiring parts;
    private final OverviewDesk pages;

    OverviewRoute(DeskWiring parts) {
        this.parts = parts;
        this.pages = new OverviewDesk(parts.citizens.site);
    }

    Map<DeskRoute, DeskAction> actions() {
        return Map.of(DeskRoute.OVERVIEW, desk -> Reply.html(200, pages.page(desk.language(),
                parts.takeStock.of(desk.call().patience(), desk.organizer()), parts.clock.instant())));
    }
}
