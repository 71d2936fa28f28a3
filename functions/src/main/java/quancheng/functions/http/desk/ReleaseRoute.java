package quancheng.functions.http.desk;

import java.util.Map;
import quancheng.functions.DeskWiring;
import quancheng.functions.desk.DeskRoute;
import quancheng.functions.http.Door;
import quancheng.functions.http.Reply;
import quancheng.functions.roster.Purpose;
import quancheng.functions.roster.ReleaseOutcome;
import quancheng.functions.roster.ReleaseRoster;
import quancheng.functions.signups.Posted;

/** A roster with children on it: one person asks to take it, another releases it. */
final class ReleaseRoute {

    private final ReleaseRoster releaseRoster;
    private final RosterAnswers answers;
    private final Door door;

    ReleaseRoute(DeskWiring parts, Door door) {
        this.releaseRoster = parts.releaseRoster;
        this.answers = new RosterAnswers(parts, door);
        this.door = door;
    }

    Map<DeskRoute, DeskAction> actions() {
        return Map.of(DeskRoute.ASK_ROSTER, this::ask, DeskRoute.RELEASE_ROSTER, this::release);
    }

    /** {@code purpose, note} */
    private Reply ask(DeskCall desk) {
        return door.withForm(desk.call(), posted -> answer(desk, posted, releaseRoster.ask(desk.call().patience(), desk.organizer(), desk.activity(),
                Purpose.read(posted.first("purpose"), posted.first("note")))));
    }

    /** {@code request} */
    private Reply release(DeskCall desk) {
        return door.withForm(desk.call(), posted -> answer(desk, posted, releaseRoster.release(desk.call().patience(), desk.organizer(), desk.activity(),
                posted.first("request"))));
    }

    private Reply answer(DeskCall desk, Posted posted, ReleaseOutcome outcome) {
        return switch (outcome) {
            case ReleaseOutcome.Asked(var release) -> said(desk, 200, "asked", json -> json.writeStringField("request", release.request()));
            case ReleaseOutcome.Released(var release) -> said(desk, 200, "released", json -> RosterJson.given(json, release));
            case ReleaseOutcome.PurposeNeeded() -> answers.purposeNeeded(desk, posted::first);
            case ReleaseOutcome.Own() -> said(desk, 409, "own", _ -> { });
            case ReleaseOutcome.Gone() -> said(desk, 409, "gone", _ -> { });
            case ReleaseOutcome.NotOnRecord() -> door.busy(desk.call());
        };
    }

    private Reply said(DeskCall desk, int status, String done, Reply.Writes members) {
        return !desk.call().wantsJson() ? answers.said(desk, status, done)
                : status == 200 ? Reply.json(200, members) : Reply.problem(status, "release-" + done, members);
    }
}
