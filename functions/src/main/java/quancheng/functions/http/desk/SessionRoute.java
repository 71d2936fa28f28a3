package quancheng.functions.http.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import quancheng.functions.desk.DeskRoute;
import quancheng.functions.desk.Organizer;
import quancheng.functions.desk.Reach;
import quancheng.functions.http.Reply;
import quancheng.site.desk.DeskPages;
import quancheng.site.desk.Place;
import quancheng.site.desk.Who;

/** Who is signed in, and where she may go: the frame around every view. */
final class SessionRoute {

    private final DeskPages pages;

    SessionRoute(DeskPages pages) {
        this.pages = pages;
    }

    Map<DeskRoute, DeskAction> actions() {
        return Map.of(DeskRoute.SESSION, this::session);
    }

    private Reply session(DeskCall call) {
        Organizer organizer = call.organizer();
        List<Place> places = Arrays.stream(Place.values()).filter(place -> reaches(organizer, place)).toList();
        return call.call().wantsJson() ? Reply.json(200, json -> {
            json.writeStringField("name", organizer.name());
            json.writeStringField("role", organizer.role().word());
            json.writeStringField("unit", organizer.unit());
        }) : Reply.html(200, pages.session(call.language(), new Who(organizer.name(), organizer.role().word(), organizer.unit()), places));
    }

    private static boolean reaches(Organizer organizer, Place place) {
        return DeskRoute.of("GET /api/desk/" + place.path()).filter(route -> route.reach(organizer.role()) != Reach.NONE).isPresent();
    }
}
