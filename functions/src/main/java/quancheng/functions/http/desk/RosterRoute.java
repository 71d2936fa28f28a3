package quancheng.functions.http.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import quancheng.functions.DeskWiring;
import quancheng.functions.desk.DeskRoute;
import quancheng.functions.http.Door;
import quancheng.functions.http.Reply;
import quancheng.functions.roster.Format;
import quancheng.functions.roster.Purpose;
import quancheng.functions.roster.TakeOutcome;
import quancheng.functions.roster.TakeRoster;
import quancheng.functions.roster.Taking;
import quancheng.runtime.Field;
import quancheng.runtime.Log;
import quancheng.runtime.Metric;
import quancheng.site.roster.Phones;

/** Who comes to an activity: looked at, taken as a file, printed for the door. */
final class RosterRoute {

    private final TakeRoster takeRoster;
    private final RosterAnswers answers;
    private final Door door;

    RosterRoute(DeskWiring parts, Door door) {
        this.takeRoster = parts.takeRoster;
        this.answers = new RosterAnswers(parts, door);
        this.door = door;
    }

    Map<DeskRoute, DeskAction> actions() {
        return Map.of(DeskRoute.ROSTER, answers::look, DeskRoute.ROSTER_XLSX, desk -> take(desk, Format.XLSX),
                DeskRoute.ROSTER_CSV, desk -> take(desk, Format.CSV), DeskRoute.SHEET, desk -> take(desk, Format.SHEET));
    }

    private Reply take(DeskCall desk, Format format) {
        var call = desk.call();
        var asked = new Taking(format, Phones.parse(call.query("phones")), Purpose.read(call.query("purpose"), call.query("note")),
                desk.language(), call.address());
        return switch (takeRoster.take(call.patience(), desk.organizer(), desk.activity(), asked)) {
            case TakeOutcome.Taken taken -> taken(desk, format, taken);
            case TakeOutcome.PurposeNeeded() -> answers.purposeNeeded(desk, call::query);
            case TakeOutcome.ReleaseNeeded() -> releaseNeeded(desk);
            case TakeOutcome.NotOnRecord() -> door.busy(call);
        };
    }

    private static Reply taken(DeskCall desk, Format format, TakeOutcome.Taken taken) {
        Log.info("roster").with(Field.REQUEST, desk.call().requestId()).with(Field.ACTIVITY, desk.activity().id().value())
                .count(Metric.ROSTERS, 1).count(Metric.UNUSUAL_ROSTERS, taken.unusual() ? 1 : 0).print();
        return format == Format.SHEET ? Reply.html(200, taken.bytes())
                : Reply.file(format.type(), taken.bytes()).with("content-disposition", disposition(desk, format, taken.name()));
    }

    /** The page says what to do, to whoever reads pages; the desk's script asks for files as for pages. */
    private Reply releaseNeeded(DeskCall desk) {
        return desk.call().header("accept").contains("text/html") ? answers.said(desk, 409, "needed") : Reply.problem(409, "release-needed", _ -> { });
    }

    /** RFC 6266: the Chinese name for those who read it (RFC 5987), a plain one for the others. */
    private static String disposition(DeskCall desk, Format format, String name) {
        String chinese = URLEncoder.encode(name + "." + format.word(), StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"roster-" + desk.activity().id() + "." + format.word() + "\"; filename*=UTF-8''" + chinese;
    }
}
