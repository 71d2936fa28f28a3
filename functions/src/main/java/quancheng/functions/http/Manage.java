package quancheng.functions.http;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import quancheng.functions.Wiring;
import quancheng.functions.signups.FindSignup.Found;
import quancheng.functions.signups.Pace;
import quancheng.functions.signups.Posted;
import quancheng.functions.signups.Problem;
import quancheng.site.Language;
import quancheng.site.signups.Flash;
import quancheng.site.forms.FormState;
import quancheng.site.signups.Mine;
import quancheng.site.signups.SignupPages;
import quancheng.store.Patience;
import quancheng.store.activities.Availability;
import quancheng.store.activities.Places;
import quancheng.store.checkins.Arrival;
import quancheng.store.checkins.Checkins;
import quancheng.store.checkins.GuestRef;
import quancheng.store.signups.Signup;
import quancheng.store.signups.Signup.State;

/** What find, change and cancel share: who opens a signup, and how it is shown. Every mismatch gets the same answer. */
final class Manage {

    final Wiring parts;
    final SignupPages pages;
    final Door door;
    private final Answers answers;
    private final Clock clock;
    private final Pace pace;
    private final Checkins checkins;

    Manage(Wiring parts, SignupPages pages, Answers answers, Door door, Pace pace, Clock clock) {
        this.parts = parts;
        this.pages = pages;
        this.answers = answers;
        this.door = door;
        this.clock = clock;
        this.pace = pace;
        this.checkins = parts.checkins();
    }

    interface Then {
        Reply with(Patience patience, Found found);
    }

    /** By a signed link, or by code and the last four digits. */
    Reply withSignup(Call call, Posted posted, String code, Then then) {
        Patience patience = call.patience();
        Supplier<Reply> unknown = () -> wrong(call, posted, 404, List.of(new Problem("code", "notFound", List.of())));
        return posted.isBlank("token") ? byCode(call, patience, code, posted.first("last4"), then, unknown)
                : parts.findSignup.byToken(patience, posted.first("token")).map(it -> then.with(patience, it)).orElseGet(unknown);
    }

    /** Whoever guesses last digits has few tries. */
    Reply byCode(Call call, Patience patience, String code, String last4, Then then, Supplier<Reply> unknown) {
        return pace.guess(patience, code).map(wait -> door.tooMany(call, wait))
                .orElseGet(() -> parts.findSignup.byCode(patience, code, last4).map(it -> then.with(patience, it)).orElseGet(() -> {
                    pace.wrong(patience, code);
                    return unknown.get();
                }));
    }

    Reply wrong(Call call, Posted posted, int status, List<Problem> problems) {
        Language language = call.language(posted);
        Map<String, String> sentences = Messages.byField(language, problems);
        return call.wantsJson() ? Reply.problem(status, status == 404 ? "not-found" : "invalid", json -> Errors.write(json, sentences))
                : Reply.html(status, pages.find(language, new FormState(posted.values(), sentences)));
    }

    Reply page(Call call, Posted posted, Patience patience, Found found, int status, Optional<Flash> flash) {
        return call.wantsJson() ? SignupJson.reply(status, found, flash)
                : Reply.html(status, pages.mine(call.language(posted), mine(patience, found, FormState.EMPTY, flash)));
    }

    /** What its page shows. */
    Mine mine(Patience patience, Found found, FormState form, Optional<Flash> flash) {
        Places places = parts.counters.places(patience, found.activity().id()).orElse(Places.of(0));
        Signup signup = found.signup();
        return new Mine(found.activity(), Availability.of(found.activity(), places, clock.instant()),
                answers.ticket(found.activity(), signup), switch (signup.state()) {
                    case State.Confirmed() -> Mine.State.CONFIRMED;
                    case State.Waiting _ -> Mine.State.WAITING;
                    case State.Cancelled() -> Mine.State.CANCELLED;
                }, found.position(), signup, arrival(patience, signup), form, flash);
    }

    /** What the door noted of her. */
    Optional<Arrival> arrival(Patience patience, Signup signup) {
        return checkins.of(patience, signup.activity(), GuestRef.of(signup.id())).filter(Arrival::there);
    }
}
