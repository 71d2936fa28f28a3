package quancheng.functions.http.desk;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import quancheng.functions.DeskWiring;
import quancheng.functions.http.Door;
import quancheng.functions.http.Errors;
import quancheng.functions.http.Messages;
import quancheng.functions.http.Reply;
import quancheng.functions.roster.ReleaseRoster;
import quancheng.functions.roster.TakeRoster;
import quancheng.site.forms.FormState;
import quancheng.site.roster.Custody;
import quancheng.site.roster.RosterDesk;
import quancheng.site.roster.RosterQuery;

/** The page of a roster, which answers whoever looks at it, takes it, asks for its release or releases it. */
final class RosterAnswers {

    private final TakeRoster takeRoster;
    private final ReleaseRoster releaseRoster;
    private final RosterDesk pages;
    private final Door door;

    RosterAnswers(DeskWiring parts, Door door) {
        this.takeRoster = parts.takeRoster;
        this.releaseRoster = parts.releaseRoster;
        this.pages = parts.rosterPages;
        this.door = door;
    }

    /** The page, or the roster for a program. */
    Reply look(DeskCall desk) {
        return !desk.call().wantsJson() ? page(desk, 200, RosterQuery.of(desk.call()::query), FormState.EMPTY, "")
                : takeRoster.look(desk.call().patience(), desk.organizer(), desk.activity())
                        .map(roster -> Reply.json(200, json -> RosterJson.write(json, roster, custody(desk)))).orElseGet(() -> door.busy(desk.call()));
    }

    /** The whole of it, with a word of what just happened. */
    Reply said(DeskCall desk, int status, String done) {
        return page(desk, status, RosterQuery.of(_ -> ""), FormState.EMPTY, done);
    }

    /** @param asked what she sent, by name */
    Reply purposeNeeded(DeskCall desk, UnaryOperator<String> asked) {
        String sentence = Messages.say(desk.language(), "roster.purpose");
        if (!desk.call().header("accept").contains("text/html")) {
            return Reply.problem(422, "invalid", json -> Errors.write(json, Map.of("purpose", sentence)));
        }
        var typed = new FormState(Map.of("purpose", List.of(asked.apply("purpose")), "note", List.of(asked.apply("note")),
                "phones", List.of(asked.apply("phones"))), Map.of("note", sentence));
        return page(desk, 422, RosterQuery.of(_ -> ""), typed, "");
    }

    private Reply page(DeskCall desk, int status, RosterQuery query, FormState form, String done) {
        return takeRoster.look(desk.call().patience(), desk.organizer(), desk.activity())
                .map(roster -> Reply.html(status, pages.page(desk.language(), roster, query, form, custody(desk), done))).orElseGet(() -> door.busy(desk.call()));
    }

    private Custody custody(DeskCall desk) {
        return releaseRoster.custody(desk.call().patience(), desk.organizer(), desk.activity());
    }
}
