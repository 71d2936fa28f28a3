package quancheng.functions.http.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import quancheng.functions.DeskWiring;
import quancheng.functions.desk.DeskRoute;
import quancheng.functions.http.Door;
import quancheng.functions.http.Errors;
import quancheng.functions.http.Messages;
import quancheng.functions.http.Reply;
import quancheng.functions.roster.Format;
import quancheng.functions.roster.Purpose;
import quancheng.functions.roster.TakeOutcome;
import quancheng.functions.roster.TakeRoster;
import quancheng.functions.roster.Taking;
import quancheng.runtime.Field;
import quancheng.runtime.Log;
import quancheng.runtime.Metric;
import quancheng.site.forms.FormState;
import quancheng.site.roster.Phones;
import quancheng.site.roster.Roster;
import quancheng.site.roster.RosterDesk;
import quancheng.site.roster.RosterQuery;
import quancheng.store.signups.Signup;

/** Who comes to an activity: looked at, taken as a file, printed for the door. */
final class RosterRoute {

    private final TakeRoster takeRoster;
    private final RosterDesk pages;
    private final Door door;

    RosterRoute(DeskWiring parts, Door door) {
        this.takeRoster = parts.takeRoster;
        this.pages = parts.rosterPages;
        this.door = door;
    }

    Map<DeskRoute, DeskAction> actions() {
        return Map.of(DeskRoute.ROSTER, this::look, DeskRoute.ROSTER_XLSX, desk -> take(desk, Format.XLSX),
                DeskRoute.ROSTER_CSV, desk -> take(desk, Format.CSV), DeskRoute.SHEET, desk -> take(desk, Format.SHEET));
    }

    private Reply look(DeskCall desk) {
        return takeRoster.look(desk.call().patience(), desk.organizer(), desk.activity())
                .map(roster -> desk.call().wantsJson() ? Reply.json(200, json -> list(json, roster))
                        : Reply.html(200, pages.page(desk.language(), roster, RosterQuery.of(desk.call()::query), FormState.EMPTY)))
                .orElseGet(() -> door.busy(desk.call()));
    }

    private Reply take(DeskCall desk, Format format) {
        var call = desk.call();
        var asked = new Taking(format, Phones.parse(call.query("phones")), Purpose.read(call.query("purpose"), call.query("note")),
                desk.language(), call.address());
        var outcome = takeRoster.take(call.patience(), desk.organizer(), desk.activity(), asked);
        if (outcome instanceof TakeOutcome.Taken) {
            Log.info("roster").with(Field.REQUEST, call.requestId()).with(Field.ACTIVITY, desk.activity().id().value()).count(Metric.ROSTERS, 1).print();
        }
        return switch (outcome) {
            case TakeOutcome.Taken taken when format == Format.SHEET -> Reply.html(200, taken.bytes());
            case TakeOutcome.Taken taken -> Reply.file(format.type(), taken.bytes()).with("content-disposition", disposition(desk, format, taken.name()));
            case TakeOutcome.PurposeNeeded() -> purposeNeeded(desk);
            case TakeOutcome.NotOnRecord() -> door.busy(call);
        };
    }

    private Reply purposeNeeded(DeskCall desk) {
        String sentence = Messages.say(desk.language(), "roster.purpose");
        if (!desk.call().header("accept").contains("text/html")) {
            return Reply.problem(422, "invalid", json -> Errors.write(json, Map.of("purpose", sentence)));
        }
        var typed = new FormState(Map.of("purpose", List.of(desk.call().query("purpose")), "note", List.of(desk.call().query("note")),
                "phones", List.of(desk.call().query("phones"))), Map.of("note", sentence));
        return takeRoster.look(desk.call().patience(), desk.organizer(), desk.activity())
                .map(roster -> Reply.html(422, pages.page(desk.language(), roster, RosterQuery.of(_ -> ""), typed)))
                .orElseGet(() -> door.busy(desk.call()));
    }

    /** RFC 6266: the Chinese name for those who read it (RFC 5987), a plain one for the others. */
    private static String disposition(DeskCall desk, Format format, String name) {
        String chinese = URLEncoder.encode(name + "." + format.word(), StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"roster-" + desk.activity().id() + "." + format.word() + "\"; filename*=UTF-8''" + chinese;
    }

    /** As the page shows it: no phone number but its ends. */
    private static void list(JsonGenerator json, Roster roster) throws IOException {
        parties(json, "confirmed", roster.confirmed());
        parties(json, "waiting", roster.waiting());
    }

    private static void parties(JsonGenerator json, String name, List<Signup> parties) throws IOException {
        json.writeArrayFieldStart(name);
        for (Signup signup : parties) {
            json.writeStartObject();
            json.writeStringField("code", signup.code().toString());
            json.writeStringField("name", signup.name().value());
            json.writeStringField("phone", signup.phone().masked());
            json.writeNumberField("adults", signup.party().adults());
            json.writeNumberField("children", signup.party().children());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
