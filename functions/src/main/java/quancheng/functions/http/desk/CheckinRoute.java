package quancheng.functions.http.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import quancheng.functions.DeskWiring;
import quancheng.functions.checkins.CheckInOutcome;
import quancheng.functions.checkins.Scan;
import quancheng.functions.checkins.Scans;
import quancheng.functions.desk.DeskRoute;
import quancheng.functions.desk.Role;
import quancheng.functions.http.Door;
import quancheng.functions.http.Messages;
import quancheng.functions.http.Reply;
import quancheng.functions.signups.Posted;
import quancheng.site.desk.DoorPages;
import quancheng.store.activities.Activity;
import quancheng.store.signups.SignupCode;

/** Check-in: whose door is hers, who is expected there, and what was done, one by one or all that a phone had kept. */
final class CheckinRoute {

    /** Doors that are long shut are not offered. */
    private static final Duration SHOWN_AFTER_THE_END = Duration.ofDays(1);

    private final DeskWiring parts;
    private final DoorPages pages;
    private final Door door;

    CheckinRoute(DeskWiring parts, Door door) {
        this.parts = parts;
        this.pages = new DoorPages(parts.citizens.site);
        this.door = door;
    }

    Map<DeskRoute, DeskAction> actions() {
        return Map.of(DeskRoute.CHECKINS, this::doors, DeskRoute.DOOR, this::open,
                DeskRoute.CHECK_IN, desk -> one(desk, Scans::checkIn), DeskRoute.WALK_IN, desk -> one(desk, Scans::walkIn),
                DeskRoute.TAKE_BACK, desk -> one(desk, Scans::takeBack), DeskRoute.REPLAY, this::replay);
    }

    /** The doors that are hers, the next first; with a code, the one it opens. */
    private Reply doors(DeskCall desk) {
        Instant now = parts.clock.instant();
        List<Activity> hers = parts.citizens.activities.all(desk.call().patience()).stream().filter(desk.organizer()::owns)
                .filter(activity -> !activity.cancelled() && now.isBefore(activity.endsAt().plus(SHOWN_AFTER_THE_END)))
                .sorted(Comparator.comparing(Activity::startsAt)).toList();
        Optional<Activity> meant = SignupCode.parse(desk.call().query("code")).flatMap(code -> hers.stream()
                .filter(activity -> activity.id().equals(code.activity())).findFirst());
        return desk.call().wantsJson() ? Reply.json(200, json -> DoorJson.doors(json, hers))
                : Reply.html(200, pages.doors(desk.language(), hers, meant, desk.call().query("code"), now));
    }

    private Reply open(DeskCall desk) {
        if (!desk.call().wantsJson()) {
            return Reply.html(200, pages.door(desk.language(), desk.activity(), desk.organizer().role() != Role.DOOR, parts.clock.instant()));
        }
        return parts.lendList.lend(desk.call().patience(), desk.organizer(), desk.activity())
                .map(sheet -> Reply.json(200, json -> CheckinJson.sheet(json, sheet))).orElseGet(() -> door.busy(desk.call()));
    }

    private Reply one(DeskCall desk, Function<Posted, Optional<Scan>> reading) {
        return door.withForm(desk.call(), posted -> reading.apply(posted).map(scan -> {
            CheckInOutcome outcome = done(desk, List.of(scan)).getFirst();
            return Reply.json(CheckinJson.status(outcome), json -> json(desk).outcome(json, outcome));
        }).orElseGet(() -> unreadable(desk)));
    }

    /** One outcome a line, in their order; a line that is none says so, and the others are done all the same. */
    private Reply replay(DeskCall desk) {
        return door.withForm(desk.call(), posted -> {
            List<Optional<Scan>> scans = Scans.batch(posted);
            if (scans.isEmpty() || scans.size() > Scans.MOST) {
                return unreadable(desk);
            }
            var outcomes = done(desk, scans.stream().flatMap(Optional::stream).toList()).iterator();
            return Reply.json(200, json -> {
                json.writeArrayFieldStart("outcomes");
                for (Optional<Scan> scan : scans) {
                    json.writeStartObject();
                    if (scan.isPresent()) {
                        json(desk).outcome(json, outcomes.next());
                    } else {
                        json.writeStringField("outcome", "unreadable");
                    }
                    json.writeEndObject();
                }
                json.writeEndArray();
            });
        });
    }

    private List<CheckInOutcome> done(DeskCall desk, List<Scan> scans) {
        return parts.checkIn.checkIn(desk.call().patience(), desk.activity(), desk.organizer().subject(), scans);
    }

    private CheckinJson json(DeskCall desk) {
        return new CheckinJson(parts.citizens.site, desk.language());
    }

    private static Reply unreadable(DeskCall desk) {
        return Reply.problem(422, "invalid", json -> json.writeStringField("detail", Messages.say(desk.language(), "scan.unreadable", Scans.MOST)));
    }
}
