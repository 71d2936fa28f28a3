package quancheng.functions.http.posts;

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
import quancheng.functions.posts.ReportForm;
import quancheng.functions.posts.ReportOutcome;
import quancheng.functions.signups.Posted;
import quancheng.site.applications.ApplicationPages;
import quancheng.site.forms.FormState;
import quancheng.site.signups.Notice;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.PostId;
import quancheng.store.posts.PostState;

/** {@code POST /api/posts/{id}/reports}: somebody says that a post is not right. */
final class ReportRoute {

    private final PostsWiring parts;
    private final ApplicationPages pages;
    private final Door door;
    private final Checkpoint checkpoint;

    ReportRoute(PostsWiring parts, ApplicationPages pages, Door door, Checkpoint checkpoint) {
        this.parts = parts;
        this.pages = pages;
        this.door = door;
        this.checkpoint = checkpoint;
    }

    Reply post(Call call) {
        Optional<PostId> id = PostId.parse(call.path("id"));
        return id.isEmpty() ? door.notice(call, 404, Notice.NOT_FOUND) : door.withForm(call, posted -> post(call, id.get(), posted));
    }

    private Reply post(Call call, PostId id, Posted posted) {
        ReportForm form = ReportForm.read(posted);
        if (!call.wantsJson() && posted.isBlank("reason") && posted.isBlank("words") && posted.isBlank("reporter") && !posted.ticked("go")) {
            return Reply.html(200, pages.report(call.language(posted), id, new FormState(checkpoint.stamped(Call.nothing()), Map.of())));
        }
        return form.problems().isEmpty() ? checkpoint.pass(call, posted, PublicForm.REPORT, "posts/" + id + "/reports", () -> reported(call, id, posted, form))
                : invalid(call, id, posted, form);
    }

    private Reply invalid(Call call, PostId id, Posted posted, ReportForm form) {
        Map<String, String> sentences = Messages.byField(call.language(posted), form.problems());
        return call.wantsJson() ? Reply.problem(422, "invalid", json -> Errors.write(json, sentences))
                : Reply.html(422, pages.report(call.language(posted), id, new FormState(checkpoint.stamped(posted), sentences)));
    }

    private Reply reported(Call call, PostId id, Posted posted, ReportForm form) {
        return switch (parts.reportPost.report(call.patience(), id, form.reason().orElseThrow(), form.words(), call.address(), form.reporter())) {
            case ReportOutcome.Received(MotherPost post) -> received(call, posted, post);
            case ReportOutcome.NotOpen(MotherPost post) -> received(call, posted, post);
            case ReportOutcome.NotFound() -> door.notice(call, 404, Notice.NOT_FOUND);
            case ReportOutcome.Busy() -> door.busy(call);
        };
    }

    private Reply received(Call call, Posted posted, MotherPost post) {
        boolean down = post.state() != PostState.LIVE;
        return call.wantsJson() ? Reply.json(202, json -> {
            json.writeStringField("outcome", "reported");
            json.writeBooleanField("down", down);
        }) : Reply.html(202, pages.reported(call.language(posted), post.id(), down));
    }
}
