package quancheng.functions.http.posts;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import quancheng.functions.http.Call;
import quancheng.functions.http.Reply;
import quancheng.functions.posts.AnswerOutcome;
import quancheng.functions.posts.DraftOutcome;
import quancheng.functions.posts.EmployerLink;
import quancheng.functions.posts.ManageOutcome;
import quancheng.functions.posts.ManagePost;
import quancheng.functions.posts.OpenPost;
import quancheng.functions.signups.Posted;
import quancheng.site.offers.Managed;
import quancheng.site.signups.Notice;
import quancheng.store.Patience;
import quancheng.store.posts.Application;
import quancheng.store.posts.ApplicationId;
import quancheng.store.posts.ApplicationState;
import quancheng.store.posts.NotChosen;
import quancheng.store.posts.Slug;
import quancheng.store.signups.Phone;

/** What an employer does by its link: look, change, move the post, answer who applied. Every call brings the token in its body. */
final class ManageRoute {

    private static final int USUAL_DAYS = 30;

    private final Offering offering;

    ManageRoute(Offering offering) {
        this.offering = offering;
    }

    /** {@code POST /api/posts/manage} */
    Reply open(Call call) {
        return offering.withLink(call, (posted, link) -> show(call, posted, link, 200, "", List.of()));
    }

    /** {@code POST /api/posts/manage/edit}: the draft there is, or the next version of what is public. */
    Reply edit(Call call) {
        return offering.withLink(call, (posted, link) -> switch (offering.parts.saveDraft.edit(call.patience(), link)) {
            case DraftOutcome.Saved(var proposal, _) when !Offering.isWritable(proposal) -> show(call, posted, link, 409, "not-now", List.of());
            case DraftOutcome.Saved(var proposal, _) -> call.wantsJson() ? Reply.json(200, json -> offering.write(json, proposal, link))
                    : offering.check(call, posted, 200, proposal, link);
            case DraftOutcome.NotFound() -> offering.missing(call, posted);
            case DraftOutcome.NotNow _ -> show(call, posted, link, 409, "not-now", List.of());
            case DraftOutcome.Busy() -> show(call, posted, link, 503, "busy", List.of());
        });
    }

    /** {@code POST /api/posts/manage/{move}} */
    Reply move(Call call) {
        return offering.withLink(call, (posted, link) -> {
            String move = call.path("move");
            if (move.equals("appeal") && posted.isBlank("text")) {
                return show(call, posted, link, 422, "appeal-empty", List.of());
            }
            return moved(call, posted, link, move).map(outcome -> said(call, posted, link, move, outcome))
                    .orElseGet(() -> offering.door.notice(call, 404, Notice.NOT_FOUND));
        });
    }

    private Optional<ManageOutcome> moved(Call call, Posted posted, EmployerLink link, String move) {
        Patience patience = call.patience();
        ManagePost manage = offering.parts.managePost;
        return Optional.ofNullable(switch (move) {
            case "pause" -> manage.pause(patience, link);
            case "resume" -> manage.resume(patience, link);
            case "fill" -> manage.fill(patience, link);
            case "remove" -> manage.remove(patience, link);
            case "renew" -> manage.renew(patience, link, days(posted));
            case "withdraw" -> manage.withdraw(patience, link);
            case "appeal" -> manage.appeal(patience, link, posted.first("text"));
            default -> null;
        });
    }

    private static int days(Posted posted) {
        return posted.first("days").matches("\\d{1,3}") ? Integer.parseInt(posted.first("days")) : USUAL_DAYS;
    }

    private Reply said(Call call, Posted posted, EmployerLink link, String move, ManageOutcome outcome) {
        return switch (outcome) {
            case ManageOutcome.Moved _, ManageOutcome.ProposalMoved _ -> show(call, posted, link, 200, "done." + move, List.of());
            case ManageOutcome.NotFound() -> offering.missing(call, posted);
            case ManageOutcome.NotNow _ -> show(call, posted, link, 409, "not-now", List.of());
            case ManageOutcome.PausedByOthers _ -> show(call, posted, link, 409, "paused", List.of());
            case ManageOutcome.UnderFloor(_, var floor) -> show(call, posted, link, 409, "floor", List.of(call.language(posted)
                    == quancheng.site.Language.ZH ? floor.district().chinese() : floor.district().english()));
            case ManageOutcome.AppealedBefore _ -> show(call, posted, link, 409, "appealed", List.of());
            case ManageOutcome.Busy() -> show(call, posted, link, 503, "busy", List.of());
        };
    }

    /** {@code POST /api/posts/manage/answer}: {@code application, answer, why}. */
    Reply answer(Call call) {
        return offering.withLink(call, (posted, link) -> {
            Optional<ApplicationState> next = Slug.parse(ApplicationState.class, posted.first("answer")).filter(ApplicationState::isAnswered);
            if (next.isEmpty()) {
                return show(call, posted, link, 422, "answer-none", List.of());
            }
            Optional<ApplicationId> application = ApplicationId.parse(posted.first("application"));
            if (application.isEmpty()) {
                return offering.missing(call, posted);
            }
            Optional<NotChosen> why = next.get() == ApplicationState.NOT_CHOSEN ? Slug.parse(NotChosen.class, posted.first("why")) : Optional.empty();
            return switch (offering.parts.answerApplication.answer(call.patience(), link, application.get(), next.get(), why)) {
                case AnswerOutcome.Done _ -> show(call, posted, link, 200, "done.answer", List.of());
                case AnswerOutcome.NotFound() -> offering.missing(call, posted);
                case AnswerOutcome.NotNow _ -> show(call, posted, link, 409, "late", List.of());
                case AnswerOutcome.ReasonNeeded() -> show(call, posted, link, 422, "reason", List.of());
                case AnswerOutcome.Busy() -> show(call, posted, link, 503, "busy", List.of());
            };
        });
    }

    /** What the link opens, after whatever was done. @param said key of what to say of it */
    Reply show(Call call, Posted posted, EmployerLink link, int status, String said, List<Object> details) {
        Optional<OpenPost.Opened> opened = offering.parts.openPost.open(call.patience(), link);
        if (opened.isEmpty()) {
            return offering.missing(call, posted);
        }
        List<Application> applicants = offering.parts.answerApplication.applicants(call.patience(), link).orElse(List.of());
        Managed managed = new Managed(link.text(), opened.get().post(), opened.get().proposal(), applicants, offering.parts.clock.instant(), said, details);
        if (!call.wantsJson()) {
            return Reply.html(status, offering.pages.manage(call.language(posted), managed));
        }
        Reply.Writes members = json -> write(json, managed);
        return status < 300 ? Reply.json(status, members) : Reply.problem(status, said, members);
    }

    private static void write(JsonGenerator json, Managed managed) throws IOException {
        if (managed.post().isPresent()) {
            json.writeStringField("id", managed.post().get().id().value());
            json.writeStringField("state", managed.post().get().state().slug());
            json.writeStringField("validUntil", managed.post().get().offer().validUntil().toString());
        }
        if (managed.proposal().isPresent()) {
            json.writeStringField("draft", managed.proposal().get().state().slug());
            json.writeStringField("reason", managed.proposal().get().decision().reason());
            json.writeStringField("words", managed.proposal().get().decision().text());
        }
        json.writeArrayFieldStart("applications");
        for (Application application : managed.applicants()) {
            write(json, application);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Application application) throws IOException {
        json.writeStartObject();
        json.writeStringField("application", application.id().value());
        json.writeStringField("name", application.name().value());
        json.writeStringField("state", application.state().slug());
        json.writeNumberField("fit", application.fit());
        json.writeStringField("hours", application.hours().toString());
        json.writeStringField("due", application.dueAt().toString());
        Optional<Phone> phone = application.phoneForEmployer();
        if (phone.isPresent()) {
            json.writeStringField("phone", phone.get().digits());
        }
        json.writeEndObject();
    }
}
