package quancheng.functions.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import quancheng.functions.signups.CorrectOutcome;
import quancheng.functions.signups.FindSignup.Found;
import quancheng.functions.signups.NameField;
import quancheng.functions.signups.Posted;
import quancheng.functions.signups.Problem;
import quancheng.functions.signups.SeparateConsent;
import quancheng.site.Language;
import quancheng.site.forms.FormState;
import quancheng.site.signups.Flash;
import quancheng.store.Patience;
import quancheng.store.checkins.Arrival;
import quancheng.store.personal.Consent;
import quancheng.store.personal.PersonalField;
import quancheng.store.signups.KeptFields;
import quancheng.store.signups.Need;
import quancheng.store.signups.PersonName;
import quancheng.store.signups.Signup;

/** What is kept of her: she takes it with her, corrects it, has it erased; by the same proof as everything else. */
final class MyDataRoute {

    private final Manage manage;

    MyDataRoute(Manage manage) {
        this.manage = manage;
    }

    /** {@code POST /api/signups/{code}/data}: every field of the table, with what it is for, as a file. */
    Reply download(Call call) {
        return manage.door.withForm(call, posted -> manage.withSignup(call, posted, call.path("code"), (patience, found) ->
                file(call.language(posted), found, manage.arrival(patience, found.signup())).with("content-disposition", "attachment; filename=\"signup-" + found.signup().code() + ".json\"")));
    }

    private static Reply file(Language language, Found found, Optional<Arrival> arrival) {
        Map<String, String> kept = KeptFields.of(found.signup(), Arrival.kept(arrival));
        return Reply.json(200, json -> {
            json.writeStringField("activity", found.activity().id().value());
            KeptJson.write(json, language, PersonalField.Form.SIGNUP, kept, found.signup().keptUntil());
        });
    }

    /** {@code POST /api/signups/{code}/correct}: name and needs; needs taken out are a consent withdrawn. */
    Reply correct(Call call) {
        return manage.door.withForm(call, posted -> manage.withSignup(call, posted, call.path("code"), (patience, found) -> {
            List<Problem> problems = new ArrayList<>();
            Optional<PersonName> name = NameField.read(posted, problems);
            Set<Need> needs = posted.all("needs").stream().flatMap(need -> Need.parse(need).stream()).collect(Collectors.toSet());
            Consent consent = SeparateConsent.read(posted, !needs.isEmpty(), false, problems);
            return problems.isEmpty() ? corrected(call, posted, patience, found,
                    manage.parts.myData.correct(patience, found.signup(), name.orElseThrow(), needs, consent)) : unfit(call, posted, patience, found, problems);
        }));
    }

    private Reply corrected(Call call, Posted posted, Patience patience, Found found, CorrectOutcome outcome) {
        return switch (outcome) {
            case CorrectOutcome.Done(var signup) -> page(call, posted, patience, found, signup, 200, new Flash.Corrected());
            case CorrectOutcome.NotLive(var signup) -> page(call, posted, patience, found, signup, 409, new Flash.TooLate());
            case CorrectOutcome.Busy(var signup) -> page(call, posted, patience, found, signup, 503, new Flash.Busy()).with("retry-after", "2");
        };
    }

    private Reply page(Call call, Posted posted, Patience patience, Found found, Signup signup, int status, Flash flash) {
        return manage.page(call, posted, patience, manage.parts.findSignup.again(patience, found.activity(), signup), status, Optional.of(flash));
    }

    private Reply unfit(Call call, Posted posted, Patience patience, Found found, List<Problem> problems) {
        Language language = call.language(posted);
        Map<String, String> sentences = Messages.byField(language, problems);
        return call.wantsJson() ? Reply.problem(422, "invalid", json -> Errors.write(json, sentences))
                : Reply.html(422, manage.pages.mine(language, manage.mine(patience, found, new FormState(posted.values(), sentences), Optional.empty())));
    }

    /** {@code POST /api/signups/{code}/erase}: at once and wholly. A second time there is nothing to be found. */
    Reply erase(Call call) {
        return manage.door.withForm(call, posted -> manage.withSignup(call, posted, call.path("code"), (patience, found) -> {
            if (!manage.parts.myData.forget(patience, found.activity(), found.signup())) {
                return manage.door.busy(call);
            }
            return call.wantsJson() ? Reply.json(200, json -> json.writeStringField("state", "erased"))
                    : Reply.html(200, manage.pages.forgotten(call.language(posted)));
        }));
    }
}
