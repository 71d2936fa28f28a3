package quancheng.functions.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import quancheng.functions.signups.ChangeOutcome;
import quancheng.functions.signups.FindSignup.Found;
import quancheng.functions.signups.PartyForm;
import quancheng.functions.signups.Posted;
import quancheng.functions.signups.Problem;
import quancheng.functions.signups.SeparateConsent;
import quancheng.site.Language;
import quancheng.site.signups.Flash;
import quancheng.site.forms.FormState;
import quancheng.store.Patience;
import quancheng.store.signups.Party;
import quancheng.store.signups.Signup;

/** Changes or cancels a signup that was found. */
final class ChangeRoute {

    private final Manage manage;

    ChangeRoute(Manage manage) {
        this.manage = manage;
    }

    /** {@code POST /api/signups/{code}} */
    Reply resize(Call call) {
        return manage.door.withForm(call, posted -> manage.withSignup(call, posted, call.path("code"), (patience, found) -> {
            List<Problem> problems = new ArrayList<>();
            Optional<Party> party = PartyForm.read(posted, List.of(found.activity()), problems);
            boolean guarded = party.filter(it -> it.children() > 0).isPresent() && found.activity().children().mayBeUnderFourteen();
            SeparateConsent.read(posted, false, guarded && !found.signup().hasGuardian(), problems);
            return problems.isEmpty() ? changed(call, posted, patience, found, manage.parts.changeSignup.resize(patience, found.activity(),
                    found.signup(), party.orElseThrow(), guarded || found.signup().hasGuardian()), new Flash.Changed())
                    : unfit(call, posted, patience, found, problems);
        }));
    }

    /** {@code POST /api/signups/{code}/cancel} */
    Reply cancel(Call call) {
        return manage.door.withForm(call, posted -> manage.withSignup(call, posted, call.path("code"), (patience, found) ->
                changed(call, posted, patience, found,
                        manage.parts.changeSignup.cancel(patience, found.activity(), found.signup()), new Flash.Cancelled())));
    }

    private Reply unfit(Call call, Posted posted, Patience patience, Found found, List<Problem> problems) {
        Language language = call.language(posted);
        Map<String, String> sentences = Messages.byField(language, problems);
        return call.wantsJson() ? Reply.problem(422, "invalid", json -> Errors.write(json, sentences))
                : Reply.html(422, manage.pages.mine(language, manage.mine(patience, found, new FormState(posted.values(), sentences), Optional.empty())));
    }

    private Reply changed(Call call, Posted posted, Patience patience, Found found, ChangeOutcome outcome, Flash done) {
        Function<Signup, Found> again = signup -> manage.parts.findSignup.again(patience, found.activity(), signup);
        return switch (outcome) {
            case ChangeOutcome.Done(var signup) -> manage.page(call, posted, patience, again.apply(signup), 200, Optional.of(done));
            case ChangeOutcome.DoesNotFit(var signup, int left, int wanted) -> manage.page(call, posted, patience, again.apply(signup), 409,
                    Optional.of(new Flash.DoesNotFit(left, wanted)));
            case ChangeOutcome.TooLate(var signup) -> manage.page(call, posted, patience, again.apply(signup), 410, Optional.of(new Flash.TooLate()));
            case ChangeOutcome.NotLive(var signup) -> manage.page(call, posted, patience, again.apply(signup), 409, Optional.empty());
            case ChangeOutcome.Busy(var signup) -> manage.page(call, posted, patience, again.apply(signup), 503,
                    Optional.of(new Flash.Busy())).with("retry-after", "2");
        };
    }
}
