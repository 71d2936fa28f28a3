package quancheng.functions.http.posts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quancheng.functions.PostsWiring;
import quancheng.functions.http.Call;
import quancheng.functions.http.Door;
import quancheng.functions.http.Errors;
import quancheng.functions.http.KeptJson;
import quancheng.functions.http.Messages;
import quancheng.functions.http.Reply;
import quancheng.functions.posts.AnswerOutcome;
import quancheng.functions.posts.ApplicantLink;
import quancheng.functions.posts.ApplicationForm;
import quancheng.functions.posts.ApplicationRequest;
import quancheng.functions.posts.MyApplication;
import quancheng.functions.signups.Posted;
import quancheng.functions.signups.Problem;
import quancheng.site.Language;
import quancheng.site.applications.ApplicationPages;
import quancheng.site.forms.FormState;
import quancheng.store.personal.PersonalField;
import quancheng.store.posts.KeptAnswers;

/** An applicant looks after her application: {@code token} and {@code last4} open it, every mismatch gets the same answer. */
final class StatusRoute {

    private static final String DISPOSITION = "content-disposition";
    private static final String NAMED = "attachment; filename=\"application.";

    private final PostsWiring parts;
    private final ApplicationPages pages;
    private final Door door;

    StatusRoute(PostsWiring parts, ApplicationPages pages, Door door) {
        this.parts = parts;
        this.pages = pages;
        this.door = door;
    }

    private interface Then {
        Reply with(ApplicantLink link, MyApplication.Found found);
    }

    /** {@code POST /api/posts/status} */
    Reply find(Call call) {
        return door.withForm(call, posted -> withApplication(call, posted, (link, found) -> page(call, posted, 200, link, found, "")));
    }

    /** {@code POST /api/posts/status/withdraw} */
    Reply withdraw(Call call) {
        return door.withForm(call, posted -> withApplication(call, posted, (link, found) ->
                switch (parts.myApplication.withdraw(call.patience(), link, posted.first("last4"))) {
                    case AnswerOutcome.Done(var application) -> page(call, posted, 200, link, new MyApplication.Found(found.post(), application), "withdrawn");
                    case AnswerOutcome.NotNow _ -> page(call, posted, 409, link, found, "late");
                    case AnswerOutcome.Busy() -> page(call, posted, 503, link, found, "busy").with("retry-after", "2");
                    case AnswerOutcome.NotFound(), AnswerOutcome.ReasonNeeded() -> missing(call, posted);
                }));
    }

    /** {@code POST /api/posts/status/data}: every field of the table, as JSON or ({@code as=text}) to be read. */
    Reply data(Call call) {
        return door.withForm(call, posted -> withApplication(call, posted, (_, found) -> posted.first("as").equals("text")
                ? Reply.file("text/plain; charset=utf-8", pages.text(call.language(posted), found.post(), found.application())).with(DISPOSITION, NAMED + "txt\"")
                : file(call.language(posted), found).with(DISPOSITION, NAMED + "json\"")));
    }

    private static Reply file(Language language, MyApplication.Found found) {
        return Reply.json(200, json -> {
            json.writeStringField("post", found.post().id().value());
            KeptJson.write(json, language, PersonalField.Form.APPLICATION, KeptAnswers.of(found.application()), found.application().keptUntil());
        });
    }

    /** {@code POST /api/posts/status/correct} */
    Reply correct(Call call) {
        return door.withForm(call, posted -> withApplication(call, posted, (link, found) ->
                switch (ApplicationForm.correction(parts.keys, posted, found.application())) {
                    case ApplicationForm.Reading.Valid(var right) -> corrected(call, posted, link, found, right);
                    case ApplicationForm.Reading.Invalid(var problems) -> unfit(call, posted, link, found, problems);
                }));
    }

    private Reply corrected(Call call, Posted posted, ApplicantLink link, MyApplication.Found found, ApplicationRequest right) {
        return switch (parts.myApplication.correct(call.patience(), link, posted.first("last4"), right)) {
            case AnswerOutcome.Done(var application) -> page(call, posted, 200, link, new MyApplication.Found(found.post(), application), "corrected");
            case AnswerOutcome.NotNow _ -> page(call, posted, 409, link, found, "over");
            case AnswerOutcome.Busy() -> page(call, posted, 503, link, found, "busy").with("retry-after", "2");
            case AnswerOutcome.NotFound(), AnswerOutcome.ReasonNeeded() -> missing(call, posted);
        };
    }

    private Reply unfit(Call call, Posted posted, ApplicantLink link, MyApplication.Found found, List<Problem> problems) {
        Map<String, String> sentences = Messages.byField(call.language(posted), problems);
        return call.wantsJson() ? Reply.problem(422, "invalid", json -> Errors.write(json, sentences))
                : Reply.html(422, pages.mine(call.language(posted), found.post(), found.application(), link.text(), "", new FormState(posted.values(), sentences)));
    }

    /** {@code POST /api/posts/status/erase}; what is gone already is erased too, so the answer is the same. */
    Reply erase(Call call) {
        return door.withForm(call, posted -> {
            Optional<ApplicantLink> link = link(posted);
            if (link.isEmpty()) {
                return missing(call, posted);
            }
            return tooOften(call, link.get()).orElseGet(() -> erase(call, posted, link.get()));
        });
    }

    private Reply erase(Call call, Posted posted, ApplicantLink link) {
        find(call, posted, link);
        return !parts.myApplication.erase(call.patience(), link, posted.first("last4")) ? door.busy(call)
                : call.wantsJson() ? Reply.json(200, json -> json.writeStringField("outcome", "erased"))
                : Reply.html(200, pages.erased(call.language(posted)));
    }

    private Reply withApplication(Call call, Posted posted, Then then) {
        List<Problem> problems = new ArrayList<>();
        if (posted.isBlank("token")) {
            problems.add(Problem.of("token", "status.token"));
        }
        if (posted.isBlank("last4")) {
            problems.add(Problem.of("last4", "last4.blank"));
        }
        if (!problems.isEmpty()) {
            return wrong(call, posted, 422, problems);
        }
        Optional<ApplicantLink> link = link(posted);
        return link.map(it -> tooOften(call, it).orElseGet(() -> find(call, posted, it).map(found -> then.with(it, found))
                .orElseGet(() -> missing(call, posted)))).orElseGet(() -> missing(call, posted));
    }

    /** Whoever has a link and guesses the digits has few tries. */
    private Optional<Reply> tooOften(Call call, ApplicantLink link) {
        return parts.gate.pace.guessLink(call.patience(), link.text()).map(wait -> door.tooMany(call, wait));
    }

    private Optional<MyApplication.Found> find(Call call, Posted posted, ApplicantLink link) {
        Optional<MyApplication.Found> found = parts.myApplication.find(call.patience(), link, posted.first("last4"));
        if (found.isEmpty()) {
            parts.gate.pace.wrongLink(call.patience(), link.text());
        }
        return found;
    }

    private static Optional<ApplicantLink> link(Posted posted) {
        return ApplicantLink.parse(Links.token(posted.first("token")));
    }

    private Reply missing(Call call, Posted posted) {
        return wrong(call, posted, 404, List.of(Problem.of("token", "status.notFound")));
    }

    private Reply wrong(Call call, Posted posted, int status, List<Problem> problems) {
        Map<String, String> sentences = Messages.byField(call.language(posted), problems);
        return call.wantsJson() ? Reply.problem(status, status == 404 ? "not-found" : "invalid", json -> Errors.write(json, sentences))
                : Reply.html(status, pages.find(call.language(posted), new FormState(posted.values(), sentences)));
    }

    private Reply page(Call call, Posted posted, int status, ApplicantLink link, MyApplication.Found found, String said) {
        if (!call.wantsJson()) {
            return Reply.html(status, pages.mine(call.language(posted), found.post(), found.application(), link.text(), said));
        }
        Reply.Writes members = json -> {
            json.writeStringField("state", found.application().state().slug());
            json.writeStringField("post", found.post().id().value());
            json.writeNumberField("fit", found.application().fit());
            json.writeStringField("due", found.application().dueAt().toString());
            if (found.application().notChosen().isPresent()) {
                json.writeStringField("reason", found.application().notChosen().get().slug());
            }
        };
        return status == 200 ? Reply.json(200, members) : Reply.problem(status, said, members);
    }
}
