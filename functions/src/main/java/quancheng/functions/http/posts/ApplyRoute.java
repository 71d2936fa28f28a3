package quancheng.functions.http.posts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import quancheng.functions.PostsWiring;
import quancheng.functions.gate.PublicForm;
import quancheng.functions.http.Call;
import quancheng.functions.http.Checkpoint;
import quancheng.functions.http.Door;
import quancheng.functions.http.Errors;
import quancheng.functions.http.Messages;
import quancheng.functions.http.Reply;
import quancheng.functions.posts.ApplicationForm;
import quancheng.functions.posts.ApplicationRequest;
import quancheng.functions.posts.ApplyOutcome;
import quancheng.functions.signups.Posted;
import quancheng.functions.signups.Problem;
import quancheng.site.Language;
import quancheng.site.applications.ApplicationPages;
import quancheng.site.applications.Sent;
import quancheng.site.forms.FormState;
import quancheng.site.signups.Notice;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.PostId;
import quancheng.store.posts.rules.TimeFit;

/**
 * {@code POST /api/posts/{id}/applications}. A page goes two steps, because what is sent goes to somebody else: her answers with
 * the fit, then, with {@code go=send}, the outcome. A program says at once what it means.
 */
final class ApplyRoute {

    private final PostsWiring parts;
    private final ApplicationPages pages;
    private final Door door;
    private final Checkpoint checkpoint;

    ApplyRoute(PostsWiring parts, ApplicationPages pages, Door door, Checkpoint checkpoint) {
        this.parts = parts;
        this.pages = pages;
        this.door = door;
        this.checkpoint = checkpoint;
    }

    Reply post(Call call) {
        Optional<MotherPost> post = PostId.parse(call.path("id")).flatMap(id -> parts.posts.find(call.patience(), id));
        return post.isEmpty() ? door.notice(call, 404, Notice.NOT_FOUND) : door.withForm(call, posted -> post(call, post.get(), posted));
    }

    private Reply post(Call call, MotherPost post, Posted posted) {
        if (!post.isLive()) {
            return refused(call, call.language(posted), post, 410, "not-open");
        }
        if (posted.first("go").equals("edit")) {
            return Reply.html(200, pages.form(call.language(posted), post, new FormState(checkpoint.stamped(posted), Map.of())));
        }
        return switch (ApplicationForm.read(parts.keys, posted, call.sender())) {
            case ApplicationForm.Reading.Valid(var request) -> call.wantsJson() || posted.first("go").equals("send")
                    ? checkpoint.pass(call, posted, PublicForm.APPLICATION, "posts/" + post.id() + "/applications", () -> sent(call, posted, post, request))
                    : Reply.html(200, pages.check(call.language(posted), post, toCheck(request), checkpoint.stamped(posted)));
            case ApplicationForm.Reading.Invalid(var problems) -> invalid(call, posted, post, problems);
        };
    }

    private static Sent toCheck(ApplicationRequest request) {
        return new Sent(request.name(), request.phone(), request.area(), request.hours(), request.experience(), request.gapNote(),
                request.message(), request.contactTimes(), request.sharesPhone());
    }

    private Reply invalid(Call call, Posted posted, MotherPost post, List<Problem> problems) {
        Language language = call.language(posted);
        Map<String, String> sentences = Messages.byField(language, problems);
        return call.wantsJson() ? Reply.problem(422, "invalid", json -> Errors.write(json, sentences))
                : Reply.html(422, pages.form(language, post, new FormState(checkpoint.stamped(posted), sentences)));
    }

    private Reply sent(Call call, Posted posted, MotherPost post, ApplicationRequest request) {
        Language language = call.language(posted);
        return switch (parts.applyToPost.apply(call.patience(), post.id(), request, call.address())) {
            case ApplyOutcome.Received received -> received(call, language, received);
            case ApplyOutcome.AppliedBefore(var it) -> refused(call, language, it, 409, "before");
            case ApplyOutcome.NotOpen(var it) -> refused(call, language, it, 410, "not-open");
            case ApplyOutcome.TooMany(var it, int most) -> refused(call, language, it, 429, "too-many", most);
            case ApplyOutcome.NotFound() -> door.notice(call, 404, Notice.NOT_FOUND);
            case ApplyOutcome.Busy() -> door.busy(call);
        };
    }

    private Reply received(Call call, Language language, ApplyOutcome.Received received) {
        if (!call.wantsJson()) {
            return Reply.html(201, pages.received(language, received.post(), received.application(), received.link().text()));
        }
        TimeFit fit = TimeFit.of(received.post().offer().hours(), received.application().hours());
        return Reply.json(201, json -> {
            json.writeStringField("outcome", "received");
            json.writeStringField("post", received.post().id().value());
            json.writeNumberField("fit", fit.percent());
            json.writeStringField("due", received.application().dueAt().toString());
            json.writeStringField("status", parts.site.address("posts/status/") + "#t=" + received.link().text());
        });
    }

    private Reply refused(Call call, Language language, MotherPost post, int status, String why, Object... details) {
        return call.wantsJson() ? Reply.problem(status, why.equals("before") ? "already-applied" : why, json ->
                json.writeStringField("outcome", why.equals("before") ? "already-applied" : why))
                : Reply.html(status, pages.refused(language, post, why, details));
    }
}
