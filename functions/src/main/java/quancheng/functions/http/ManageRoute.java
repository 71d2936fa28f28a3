package quancheng.functions.http;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import quancheng.functions.Wiring;
import quancheng.functions.signups.ChangeOutcome;
import quancheng.functions.signups.FindSignup.Found;
import quancheng.functions.signups.Posted;
import quancheng.functions.signups.Problem;
import quancheng.functions.signups.SignupForm;
import quancheng.site.Language;
import quancheng.site.signups.Flash;
import quancheng.site.signups.FormState;
import quancheng.site.signups.Mine;
import quancheng.site.signups.Notice;
import quancheng.site.signups.SignupPages;
import quancheng.store.Patience;
import quancheng.store.activities.Availability;
import quancheng.store.activities.Places;
import quancheng.store.signups.Party;
import quancheng.store.signups.Signup;
import quancheng.store.signups.Signup.State;

/** Find, change and cancel: by code and the last four digits, or by a signed link. Every mismatch gets the same answer. */
final class ManageRoute {

    private final Wiring parts;
    private final SignupPages pages;
    private final Answers answers;
    private final Door door;
    private final Clock clock;

    ManageRoute(Wiring parts, SignupPages pages, Answers answers, Door door, Clock clock) {
        this.parts = parts;
        this.pages = pages;
        this.answers = answers;
        this.door = door;
        this.clock = clock;
    }

    /** {@code GET /api/signups/{code}?last4=} */
    Reply show(Call call) {
        Patience patience = call.patience();
        return parts.findSignup.byCode(patience, call.path("code"), call.query("last4"))
                .map(found -> page(call, Call.nothing(), patience, found, 200, Optional.empty()))
                .orElseGet(() -> door.notice(call, 404, Notice.NOT_FOUND));
    }

    /** {@code POST /api/signups/find} */
    Reply find(Call call) {
        return door.withForm(call, posted -> {
            List<Problem> problems = blanks(posted);
            return problems.isEmpty() ? withSignup(call, posted, posted.first("code"),
                    (patience, found) -> page(call, posted, patience, found, 200, Optional.empty()))
                    : wrong(call, posted, 422, problems);
        });
    }

    private static List<Problem> blanks(Posted posted) {
        List<Problem> problems = new ArrayList<>();
        if (posted.isBlank("token")) {
            for (String field : List.of("code", "last4")) {
                if (posted.isBlank(field)) {
                    problems.add(new Problem(field, field + ".blank", List.of()));
                }
            }
        }
        return problems;
    }

    /** {@code POST /api/signups/{code}} */
    Reply change(Call call) {
        return door.withForm(call, posted -> withSignup(call, posted, call.path("code"), (patience, found) -> {
            Optional<Party> party = party(posted);
            List<Problem> problems = party.map(p -> SignupForm.rules(found.activity(), p).toList())
                    .orElse(List.of(new Problem("adults", "adults.wrong", List.of())));
            if (!problems.isEmpty()) {
                return unfit(call, posted, patience, found, problems);
            }
            return changed(call, posted, patience, found,
                    parts.changeSignup.resize(patience, found.activity(), found.signup(), party.get()), new Flash.Changed());
        }));
    }

    /** {@code POST /api/signups/{code}/cancel} */
    Reply cancel(Call call) {
        return door.withForm(call, posted -> withSignup(call, posted, call.path("code"), (patience, found) ->
                changed(call, posted, patience, found,
                        parts.changeSignup.cancel(patience, found.activity(), found.signup()), new Flash.Cancelled())));
    }

    private interface Then {
        Reply with(Patience patience, Found found);
    }

    private Reply withSignup(Call call, Posted posted, String code, Then then) {
        Patience patience = call.patience();
        Optional<Found> found = posted.isBlank("token") ? parts.findSignup.byCode(patience, code, posted.first("last4"))
                : parts.findSignup.byToken(patience, posted.first("token"));
        return found.map(it -> then.with(patience, it))
                .orElseGet(() -> wrong(call, posted, 404, List.of(new Problem("code", "notFound", List.of()))));
    }

    private Reply wrong(Call call, Posted posted, int status, List<Problem> problems) {
        Language language = call.language(posted);
        Map<String, String> sentences = Messages.byField(language, problems);
        return call.wantsJson() ? Reply.problem(status, status == 404 ? "not-found" : "invalid", json -> Errors.write(json, sentences))
                : Reply.html(status, pages.find(language, new FormState(posted.values(), sentences)));
    }

    private static Optional<Party> party(Posted posted) {
        String adults = posted.first("adults").strip();
        String children = posted.isBlank("children") ? "0" : posted.first("children").strip();
        return adults.matches("[1-9]\\d?") && children.matches("\\d{1,2}")
                ? Optional.of(new Party(Integer.parseInt(adults), Integer.parseInt(children))) : Optional.empty();
    }

    private Reply unfit(Call call, Posted posted, Patience patience, Found found, List<Problem> problems) {
        Language language = call.language(posted);
        Map<String, String> sentences = Messages.byField(language, problems);
        return call.wantsJson() ? Reply.problem(422, "invalid", json -> Errors.write(json, sentences))
                : Reply.html(422, pages.mine(language, mine(patience, found, new FormState(posted.values(), sentences), Optional.empty())));
    }

    private Reply changed(Call call, Posted posted, Patience patience, Found found, ChangeOutcome outcome, Flash done) {
        Function<Signup, Found> again = signup -> parts.findSignup.again(patience, found.activity(), signup);
        return switch (outcome) {
            case ChangeOutcome.Done(var signup) -> page(call, posted, patience, again.apply(signup), 200, Optional.of(done));
            case ChangeOutcome.DoesNotFit(var signup, int left) -> page(call, posted, patience, again.apply(signup), 409,
                    Optional.of(new Flash.DoesNotFit(left, number(posted, "adults") + number(posted, "children"))));
            case ChangeOutcome.TooLate(var signup) -> page(call, posted, patience, again.apply(signup), 410, Optional.of(new Flash.TooLate()));
            case ChangeOutcome.NotLive(var signup) -> page(call, posted, patience, again.apply(signup), 409, Optional.empty());
            case ChangeOutcome.Busy(var signup) -> page(call, posted, patience, again.apply(signup), 503,
                    Optional.of(new Flash.Busy())).with("retry-after", "2");
        };
    }

    private static int number(Posted posted, String field) {
        return posted.isBlank(field) ? 0 : Integer.parseInt(posted.first(field).strip());
    }

    private Reply page(Call call, Posted posted, Patience patience, Found found, int status, Optional<Flash> flash) {
        return call.wantsJson() ? SignupJson.reply(status, found, flash)
                : Reply.html(status, pages.mine(call.language(posted), mine(patience, found, FormState.EMPTY, flash)));
    }

    private Mine mine(Patience patience, Found found, FormState form, Optional<Flash> flash) {
        Places places = parts.counters.places(patience, found.activity().id()).orElse(Places.of(0));
        Signup signup = found.signup();
        return new Mine(found.activity(), Availability.of(found.activity(), places, clock.instant()),
                answers.ticket(found.activity(), signup), switch (signup.state()) {
                    case State.Confirmed() -> Mine.State.CONFIRMED;
                    case State.Waiting _ -> Mine.State.WAITING;
                    case State.Cancelled() -> Mine.State.CANCELLED;
                }, found.position(), Optional.of(signup.at()), form, flash);
    }
}
